/** Inputs nobody honest sends, made from one that is: each differs from it in one place. */
type Json = Readonly<Record<string, unknown>>;

const LONG = '长'.repeat(20_000);

/** What may stand where text or a number is expected. */
const INSTEAD: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a list', []],
  ['an operator', { $gt: '' }],
  ['a condition', { $where: 'sleep(1000)' }],
  ['a prototype', JSON.parse('{"__proto__":{"role":"committee"}}')],
  ['a very long text', LONG],
  ['an empty text', ''],
  ['control characters', 'a\u0000b\u001b[2J'],
  ['half a character', 'a\ud800'],
  ['markup', '<script>alert(1)</script>\u0000'],
  ['true', true],
  ['a negative number', -1],
  ['a fraction', 1.5],
  ['a number beyond reason', 1e308],
  ['a huge whole number', Number.MAX_SAFE_INTEGER],
];

export interface Hostile {
  readonly what: string;
  readonly input: unknown;
}

/**
 * Every field missing that may not be, and every field replaced by everything it should not be.
 */
export function hostileInputs(valid: Json, optional: readonly string[]): readonly Hostile[] {
  const whole: Hostile[] = [null, [], 'text', 7, true].map((input) => ({
    what: `${JSON.stringify(input)} for an input`,
    input,
  }));
  const extra = { what: 'an unknown field', input: { ...valid, isAdmin: true } };
  return [...whole, extra, ...pathsOf(valid).flatMap((path) => spoiltAt(valid, path, optional))];
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function spoiltAt(valid: Json, path: Path, optional: readonly string[]): Hostile[] {
  const name = path.join('.');
  const missing = optional.includes(name)
    ? []
    : [{ what: `no ${name}`, input: replaced(valid, path, undefined) }];
  const present = valueAt(valid, path);
  const tooMany = Array.isArray(present)
    ? [{ what: `500 ${name}`, input: replaced(valid, path, manyOf(present)) }]
    : [];
  const instead = INSTEAD.filter(([, value]) => JSON.stringify(value) !== JSON.stringify(present));
  return [
    ...missing,
    ...tooMany,
    ...instead.map(([what, value]) => ({
      what: `${what} for ${name}`,
      input: replaced(valid, path, value),
    })),
  ];
}

function manyOf(list: readonly unknown[]): unknown[] {
  return Array.from({ length: 500 }, () => list[0]);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value);
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const next = replaced(copy[key], rest, by);
  if (next === undefined && !Array.isArray(copy)) return without(copy, key);
  copy[key] = next;
  return copy;
}

function without(copy: Record<string | number, unknown>, key: string | number) {
  return Object.fromEntries(Object.entries(copy).filter(([other]) => other !== String(key)));
}
