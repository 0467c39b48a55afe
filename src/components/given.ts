type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined: Taro's components tell "not there" from "there, undefined". */
export function given<T extends object>(props: T): Given<T> {
  const present = Object.entries(props).filter(([, value]) => value !== undefined);
  // Safe: the same keys and values, minus the undefined ones.
  return Object.fromEntries(present) as Given<T>;
}

/** The class names that hold, in one string. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter((name) => name !== false && name !== undefined && name !== '').join(' ');
}
