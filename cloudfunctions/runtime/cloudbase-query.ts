import type { SdkDatabase } from './cloudbase-sdk';
import type { Condition, Selection } from './store';

type Command = SdkDatabase['command'];

/** A selection as the condition object the SDK's `where` and `match` take. */
export function filterOf({ where }: Selection, command: Command): Record<string, unknown> {
  const conditions = Object.entries(where).flatMap(([field, condition]) =>
    condition === undefined
      ? []
      : [[field === 'id' ? '_id' : field, conditionOf(condition, command)]],
  );
  return Object.fromEntries(conditions) as Record<string, unknown>;
}

function conditionOf(condition: Condition, command: Command): unknown {
  if (typeof condition !== 'object' || condition === null) return condition;
  if ('in' in condition) return command.in([...condition.in]);
  const bounds = [
    condition.from === undefined ? null : command.gte(condition.from),
    condition.after === undefined ? null : command.gt(condition.after),
    condition.until === undefined ? null : command.lte(condition.until),
    condition.before === undefined ? null : command.lt(condition.before),
  ].filter((bound) => bound !== null);
  return bounds.length === 1 ? bounds[0] : command.and(bounds);
}
