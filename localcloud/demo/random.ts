/** A UUID made of that chance: request ids of a played season are the same each time. */
export function seededUuid(random: () => number): string {
  const hex = Array.from({ length: 32 }, (_, index) => {
    if (index === 12) return '4';
    if (index === 16) return '89ab'.charAt(Math.floor(random() * 4));
    return Math.floor(random() * 16).toString(16);
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function wholeBetween(random: () => number, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}
