import { type Doc, isPlainObject } from './ejson';
import { requestFailed } from './errors';

type Holder = Doc | unknown[];

export interface Place {
  readonly holder: Holder;
  readonly key: string;
}

export const readKey = (holder: Holder, key: string): unknown =>
  Array.isArray(holder) ? holder[Number(key)] : holder[key];

export function writeKey(holder: Holder, key: string, value: unknown): void {
  if (!Array.isArray(holder)) {
    holder[key] = value;
    return;
  }
  if (!/^\d+$/.test(key)) {
    throw requestFailed(`Cannot create field '${key}' in an array`);
  }
  while (holder.length < Number(key)) holder.push(null);
  holder[Number(key)] = value;
}

const isHolder = (value: unknown): value is Holder => isPlainObject(value) || Array.isArray(value);

/** Where a dotted path leads; missing steps are made when `make`, otherwise there is no place. */
export function placeOf(doc: Doc, path: string, make: boolean): Place | undefined {
  const steps = path.split('.');
  const key = steps.pop() ?? '';
  let holder: Holder = doc;
  for (const step of steps) {
    const next = readKey(holder, step);
    if (isHolder(next)) {
      holder = next;
      continue;
    }
    if (!make) return undefined;
    if (next !== undefined) {
      throw requestFailed(
        `Cannot create field '${key}' in element {${step}: ${JSON.stringify(next)}}`,
      );
    }
    const fresh: Doc = {};
    writeKey(holder, step, fresh);
    holder = fresh;
  }
  return { holder, key };
}

export function removeAt({ holder, key }: Place): void {
  if (!Array.isArray(holder)) Reflect.deleteProperty(holder, key);
  else if (Number(key) < holder.length) holder[Number(key)] = null;
}
