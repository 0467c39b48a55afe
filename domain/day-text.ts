/** "2026-11-09" of what a person types: 2026/11/9, 2026.11.9, 2026年11月9日. Null when it is no day. */
export function dayFrom(text: string): string | null {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  const [year = '', month = '', date = ''] = match?.slice(1) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${day}T00:00:00.000Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(day) ? day : null;
}
