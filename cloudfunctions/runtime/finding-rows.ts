import type { Output } from '@contract/index';
import type { Finding } from '@domain/finding/finding';
import { isLate } from '@domain/finding/states';
import type { Person } from '@domain/person';
import { isRecused } from '@domain/recusal';

type Own = Output<'finding.mine'>['findings'][number];
type Inspected = Output<'finding.list'>['findings'][number];

/** A finding as its own household sees it. */
export function ownFinding(finding: Finding, now: string): Own {
  const { done, drop } = finding;
  return {
    id: finding.id,
    householdId: finding.householdId,
    itemCode: finding.itemCode,
    itemName: finding.itemName,
    where: finding.where,
    note: finding.note,
    photoIds: [...finding.photoIds],
    quantity: finding.quantity,
    mode: finding.mode,
    foundAt: finding.foundAt,
    dueAt: finding.dueAt,
    period: finding.period,
    state: finding.state,
    late: isLate(finding, now),
    putRight: finding.putRight,
    confirmed: finding.confirmation !== null,
    done: done && { note: done.note, photoIds: [...done.photoIds], at: done.at },
    rechecks: finding.rechecks.map(({ passed, note, photoIds, at }) => {
      return { passed, note, photoIds: [...photoIds], at };
    }),
    dropped: drop && { reason: drop.reason, at: drop.at },
    proposalId: finding.proposalId,
    reversed: finding.reversalIds.length > 0,
    byName: finding.by.name,
    duePlace: finding.duePlace,
  };
}

/** A finding as those see it who inspect. */
export function inspectedFinding(finding: Finding, person: Person, now: string): Inspected {
  const { householdNumber, maskedName } = finding;
  const recused = isRecused(person, finding);
  return { ...ownFinding(finding, now), householdNumber, maskedName, recused };
}

/** Where a finding stands, as its call answers. */
export function standOfFinding({ id, state, dueAt, proposalId }: Finding) {
  return { findingId: id, state, dueAt, proposalId };
}
