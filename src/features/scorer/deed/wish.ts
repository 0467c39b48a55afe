import type { Input } from '@contract/index';
import type { Item } from '@domain/rulebook/rulebook';
import { codeOf, type Scanned } from '@/features/card/scanned';
import { memberOf, quantityOf } from '@/features/report/draft';
import type { VisitDraft } from './draft';

type Door = NonNullable<Input<'proposal.create'>['confirmation']>;

interface Seen {
  readonly draft: VisitDraft;
  readonly item: Item;
  readonly photoIds: readonly string[];
  readonly household: Scanned;
}

/** As proposal.create takes it. */
export function deedWish(seen: Seen) {
  const { draft, item, photoIds } = seen;
  const member = memberOf(draft);
  return {
    itemCode: item.code,
    occurredOn: draft.occurredOn,
    ...toldOf(draft, item),
    photoIds: [...photoIds],
    ...(member !== null && { member }),
    ...shownOf(seen),
    ...(draft.again && { again: true }),
  };
}

/** As finding.create takes it. */
export function findingWish(seen: Seen) {
  const { draft, item, photoIds } = seen;
  return {
    itemCode: item.code,
    where: draft.where.trim(),
    ...toldOf(draft, item),
    photoIds: [...photoIds],
    ...shownOf(seen),
  };
}

/** As proposal.preview takes it. A card in the hand is as good as a signature there. */
export function previewRow(seen: Seen) {
  const { draft, item, photoIds, household } = seen;
  const { how, witness } = draft;
  const shown =
    how === 'card'
      ? ({ how: 'paper' } as const)
      : { how: 'witness' as const, witness: witness.trim() };
  return {
    householdNumber: household.number,
    itemCode: item.code,
    occurredOn: draft.occurredOn,
    ...toldOf(draft, item),
    photoIds: [...photoIds],
    ...(how !== 'later' && { confirmation: shown }),
    ...(draft.again && { again: true }),
  };
}

function toldOf(draft: VisitDraft, item: Item) {
  const quantity = quantityOf(draft, item);
  const note = draft.note.trim();
  return { ...(quantity !== null && { quantity }), ...(note !== '' && { note }) };
}

function shownOf({ draft, household }: Seen): { readonly confirmation?: Door } {
  const { how, witness } = draft;
  switch (how) {
    case 'card':
      return { confirmation: { how, cardToken: codeOf(household) } };
    case 'witness':
      return { confirmation: { how, witness: witness.trim() } };
    case 'later':
      return {};
  }
}
