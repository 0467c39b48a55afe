import type { Output } from '@contract/index';
import type { Objection } from '@domain/proposal/objection';

type Row = Output<'objection.mine'>['objections'][number];

/** What an objection is about and what came of it; neither who judged nor who is judged. */
export function objectionRow(objection: Objection): Row {
  const { id, proposalId, itemName, direction, value, occurredOn } = objection;
  const { reason, state, at, dueAt, decision, place } = objection;
  const about = { id, proposalId, itemName, direction, value, occurredOn };
  return { ...about, reason, state, at, dueAt, decision, place };
}
