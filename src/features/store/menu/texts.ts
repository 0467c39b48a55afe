/** The words of the page that leads to everything of the shop. */
export const MENU = {
  title: '日结、抽签、设置',
  rows: {
    day: { title: '日结', note: '收摊前对数、签字' },
    reservations: { title: '预约单', note: '谁家留了什么，留到哪天，谁来取的' },
    draws: { title: '抽签', note: '东西少，抽签定谁家能换' },
    vouchers: { title: '纸券', note: '换出去的、收回来的、还在外面的；作废' },
    merchants: { title: '商户', note: '理发、洗车、修理：服务、每月结账' },
    claims: { title: '服务码', note: '替没有手机的商户查码、记用过' },
    settings: { title: '超市设置', note: '名字、开门日子、预约、一户最多花多少' },
  },
} as const;
