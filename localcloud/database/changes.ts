import { type Doc, isPlainObject } from './ejson';
import { requestFailed } from './errors';
import { encodeValue, keyFieldOf, sortKeyOf } from './keys';
import { matcherOf } from './matcher';

type Change = (before: unknown, operand: unknown, path: string) => unknown;

const equal = (left: unknown, right: unknown): boolean =>
  encodeValue(left).equals(encodeValue(right));

function numberAt(before: unknown, path: string, operator: string): number {
  if (before === undefined) return 0;
  if (typeof before === 'number') return before;
  throw requestFailed(
    `Cannot apply ${operator} to a value of non-numeric type. {${path}: ${JSON.stringify(before)}}`,
  );
}

function amountOf(operand: unknown, operator: string): number {
  if (typeof operand === 'number') return operand;
  throw requestFailed(`Cannot ${operator} with non-numeric argument: ${JSON.stringify(operand)}`);
}

function arrayAt(before: unknown, path: string): unknown[] {
  if (before === undefined) return [];
  if (Array.isArray(before)) return before;
  throw requestFailed(`The field '${path}' must be an array but is of type ${typeof before}`);
}

function sortElements(elements: unknown[], by: unknown): unknown[] {
  const fields = isPlainObject(by)
    ? Object.entries(by).map(([field, turn]) =>
        keyFieldOf({ field, direction: turn === -1 ? -1 : 1 }),
      )
    : [keyFieldOf({ field: 'value', direction: by === -1 ? -1 : 1 })];
  const docOf = (element: unknown): Doc =>
    isPlainObject(by) ? (isPlainObject(element) ? element : {}) : { value: element };
  return [...elements].sort((left, right) =>
    sortKeyOf(docOf(left), fields).compare(sortKeyOf(docOf(right), fields)),
  );
}

function pushed(before: unknown, operand: unknown, path: string): unknown[] {
  const elements = [...arrayAt(before, path)];
  if (!isPlainObject(operand) || !('$each' in operand)) return [...elements, operand];
  const { $each, $position, $sort, $slice } = operand;
  if (!Array.isArray($each)) throw requestFailed('The argument to $each in $push must be an array');
  const at = typeof $position === 'number' ? $position : elements.length;
  elements.splice(at, 0, ...($each as unknown[]));
  const sorted = $sort === undefined ? elements : sortElements(elements, $sort);
  if (typeof $slice !== 'number') return sorted;
  if ($slice === 0) return [];
  return $slice > 0 ? sorted.slice(0, $slice) : sorted.slice($slice);
}

function addedToSet(before: unknown, operand: unknown, path: string): unknown[] {
  const result = [...arrayAt(before, path)];
  const each = isPlainObject(operand) && Array.isArray(operand.$each) ? operand.$each : [operand];
  for (const value of each) if (!result.some((known) => equal(known, value))) result.push(value);
  return result;
}

function pulled(before: unknown, operand: unknown, path: string): unknown {
  if (before === undefined) return undefined;
  const isCondition = isPlainObject(operand);
  const isOnValue = isCondition && Object.keys(operand).some((key) => key.startsWith('$'));
  const matches = isCondition ? matcherOf(isOnValue ? { value: operand } : operand) : undefined;
  return arrayAt(before, path).filter((element) => {
    if (!isCondition) {
      return operand instanceof RegExp && typeof element === 'string'
        ? !operand.test(element)
        : !equal(element, operand);
    }
    if (isOnValue) return !(matches?.({ value: element }) ?? true);
    return !(isPlainObject(element) && (matches?.(element) ?? true));
  });
}

function bits(before: unknown, operand: unknown, path: string): number {
  const number = numberAt(before, path, '$bit');
  const [[name, amount] = ['', 0]] = Object.entries(operand as Record<string, number>);
  if (name === 'and') return number & amount;
  if (name === 'or') return number | amount;
  if (name === 'xor') return number ^ amount;
  throw requestFailed(`$bit only supports 'and', 'or', and 'xor'; received '${name}'`);
}

/** What each operator makes of the value it finds; undefined leaves no value. */
export const CHANGES: Readonly<Record<string, Change>> = {
  $set: (_before, operand) => operand,
  $unset: () => undefined,
  $inc: (before, by, path) => numberAt(before, path, '$inc') + amountOf(by, 'increment'),
  $mul: (before, by, path) => numberAt(before, path, '$mul') * amountOf(by, 'multiply'),
  $min: (before, value) =>
    before === undefined || encodeValue(value).compare(encodeValue(before)) < 0 ? value : before,
  $max: (before, value) =>
    before === undefined || encodeValue(value).compare(encodeValue(before)) > 0 ? value : before,
  $push: pushed,
  $addToSet: addedToSet,
  $pop: (before, end, path) =>
    before === undefined ? undefined : arrayAt(before, path).slice(...(end === -1 ? [1] : [0, -1])),
  $pull: pulled,
  $pullAll: (before, values, path) =>
    before === undefined
      ? undefined
      : arrayAt(before, path).filter(
          (element) => !(values as unknown[]).some((value) => equal(value, element)),
        ),
  $bit: bits,
};
