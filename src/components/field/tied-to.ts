/** Ties what is filled in to one part of a draft: what it shows, and what it changes. */
export function tiedTo<D extends object>(draft: D, onChange: (draft: D) => void) {
  return <K extends keyof D>(key: K) => ({
    value: draft[key],
    onChange: (value: D[K]) => onChange({ ...draft, [key]: value }),
  });
}
