/** As many values as a condition may name at once without becoming slow. */
const AT_ONCE = 50;

/** Asks about many values, some at a time, each once. */
export async function inChunks<T>(
  values: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const unique = [...new Set(values)];
  const chunks = Array.from({ length: Math.ceil(unique.length / AT_ONCE) }, (_, index) =>
    unique.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  return (await Promise.all(chunks.map(ask))).flat();
}
