/** The words of 抽签 on a household's phone. */
export const LOTS = {
  title: '抽签',
  loading: '正在取抽签',
  how: [
    '东西少、想要的人多，就抽签。',
    '报名以前，电脑先写好一个数，装进信封封上，村里谁也看不到。',
    '报名截止那天夜里封账。抽签的时候拆信封，里面的数和封账码合在一起定先后，谁也没法提前知道。',
  ],
  none: '现在没有抽签的东西',
  noneHow: '村里开了抽签，就在这里报名。',
  pieces: (pieces: number, unit: string, entrants: number) =>
    `一共 ${pieces} ${unit}，已有 ${entrants} 户报名`,
  closes: (day: string) => `报名到${day}为止`,
  enter: '报名',
  entering: (name: string) => `${name}抽签报名`,
  entered: '您家报了名，等着抽。',
  enteredBy: (name: string) => `${name}替您家报了名，等着抽。`,
  closed: '报名截止了，等村委来抽。',
  states: { open: '报名中', drawn: '抽过了', dropped: '没办' },
  dropped: (reason: string) => `这次没办：${reason}`,
  place: (place: number, all: number) => `您家排第 ${place} 名，一共 ${all} 户`,
  won: (day: string) => `抽中了。请在${day}以前到店里换。`,
  lost: (pieces: number) => `前 ${pieces} 名抽中，您家这次没抽中。`,
  taken: '您家已经换了，或者留着等您去取。',
  absent: '您家没有报名。',
  checked: '这部手机核对过：信封里的数没换过，名次也对得上。',
  differs: '这部手机重算出来，名次对不上，请告诉监督员。',
};

/** The words of the envelope: its strip (封条) is the commitment, the number in it the salt. */
export const ENVELOPE = {
  commitment: '信封上的封条',
  commitmentHow: '抽签的时候拆信封。里面的数要是换过，和封条就对不上。',
  salt: '信封里的数',
  root: (day: string) => `${day}夜里的封账码`,
  right: '这部手机核对过：信封里的数没换过。',
  swapped: '信封里的数和封条对不上，请告诉监督员。',
};
