/** The words of 墙上贴的. */
export const WALL = {
  title: '墙上贴的',
  loading: '正在取标准和村规',
  what: '打哪一样',
  kinds: { table: '兑换标准', rules: '村规' },
  size: '纸多大',
  noRules: '村规还没有起用',
  noRulesDetail: '村民会议通过、到了起用那天，这里就能打。',
  noItems: '村规里没有加分扣分的条目',
  noItemsDetail: '这个村只收回收物。请打“兑换标准”。',
  note: '贴在店里和村务公开栏。改了标准或村规，请换新的。',
} as const;
