import { CHANGES } from './changes';
import { type Doc, isPlainObject } from './ejson';
import { requestFailed } from './errors';
import { placeOf, readKey, removeAt, writeKey } from './places';

const MAKES_NOTHING: ReadonlySet<string> = new Set(['$unset', '$pop', '$pull', '$pullAll']);

function rename(doc: Doc, from: string, to: unknown): void {
  const source = placeOf(doc, from, false);
  const value = source && readKey(source.holder, source.key);
  if (!source || value === undefined) return;
  removeAt(source);
  const target = placeOf(doc, String(to), true);
  if (target) writeKey(target.holder, target.key, value);
}

function applyOperator(doc: Doc, operator: string, operands: Doc): void {
  for (const [path, operand] of Object.entries(operands)) {
    if (path === '_id' || path.startsWith('_id.')) {
      throw requestFailed(
        "Performing an update on the path '_id' would modify the immutable field '_id'",
      );
    }
    if (operator === '$rename') {
      rename(doc, path, operand);
      continue;
    }
    const change = CHANGES[operator];
    if (!change) throw requestFailed(`Unknown modifier: ${operator}`);
    const place = placeOf(doc, path, !MAKES_NOTHING.has(operator));
    if (!place) continue;
    const after = change(readKey(place.holder, place.key), operand, path);
    if (after === undefined) removeAt(place);
    else writeKey(place.holder, place.key, after);
  }
}

/** Changes the document in place; a key that is not an operator is a field to set. */
export function applyUpdate(doc: Doc, update: Doc): void {
  for (const [operator, operands] of Object.entries(update)) {
    if (!operator.startsWith('$')) applyOperator(doc, '$set', { [operator]: operands });
    else if (operator !== '$setOnInsert' && isPlainObject(operands))
      applyOperator(doc, operator, operands);
  }
}
