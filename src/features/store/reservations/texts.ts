/** What those who keep the shop read of what households reserved. */
export const KEPT = {
  title: '预约单',
  which: '看哪些',
  tabs: { open: '等取货', collected: '取完', cancelled: '取消', expired: '过期' },
  loading: '正在取预约单',
  empty: {
    open: '没有等着取的预约',
    collected: '还没有取完的预约',
    cancelled: '没有取消的预约',
    expired: '没有过期的预约',
  },
  emptyDetail: '村民在手机上预约，或者您替人预约以后，这里就能看到。',
  count: (count: number, more: boolean) => `${more ? '前 ' : '共 '}${count} 张`,
  item: (name: string, count: number, unit: string) => `${name} ${count} ${unit}`,
  until: (day: string) => `留到 ${day}`,
  made: (moment: string, by: string) => `${moment} ${by}约`,
  collected: (moment: string, by: string) => `${moment} 取走，${by}交货`,
  byProxy: (moment: string, proxy: string, by: string) => `${moment} 由${proxy}代取，${by}交货`,
  ended: (moment: string, by: string) => `${moment} ${by}退回`,
  cancel: '替他取消',
  reason: '为什么',
  reasonHint: '例如：村民打电话说不要了，或者货过了期。',
  label: (household: string) => `取消 ${household} 的预约`,
  done: (household: string, points: string) => `已取消，${points} 分退给 ${household}。`,
  explain: '东西放回货架，分退给这户，这户会收到通知。',
} as const;

/** What they read when they reserve for a household that has rung up. */
export const RESERVE = {
  title: '替人预约',
  open: '替人预约',
  onlyRead: '监督员只看，不能替人预约。',
  explain: {
    clerk: '没有手机的人家打电话来，您替他留。卡在跟前就扫卡，不在跟前就按他说的户号找。',
    committee: '没有手机的人家打电话来，您替他留。先找到这一户。',
  },
  available: (household: string, points: string) => `${household} 有 ${points} 分可用`,
  unseen: (household: string) => `${household}，没有扫卡，看不到有多少分`,
  how: '问清要什么、要几件。留着的分，取货时才用掉。',
  howUnseen: '问清要什么、要几件。分不够，点“预约”时会说。留着的分，取货时才用掉。',
  sure: (household: string, items: string, points: string) =>
    `${household}：${items}，一共 ${points} 分。分先留着，取货时才用掉。过期不取，分会退回。`,
  label: (household: string, items: string) => `替 ${household} 预约 ${items}`,
  made: (household: string) => `给 ${household} 留好了`,
  code: '取货码，念给他听',
  until: (day: string) => `留到 ${day}，过了这天分会退回`,
  read: '请他记下这六位数，来取时带上积分卡，或者说这个码。离开这一页，码就看不到了。',
  card: '这个码您知道了，所以您自己交货时要扫他家的积分卡；没带卡的，请同事来交。',
} as const;
