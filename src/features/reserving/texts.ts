/** What the screens say on which a household reserves goods and sees what is kept for it. */
import type { CapWindow } from '@domain/rulebook/rulebook';
import type { Output } from '@contract/index';

type State = Output<'reservation.mine'>['reservations'][number]['state'];

const PER: Readonly<Record<CapWindow, string>> = {
  day: '每天',
  week: '每周',
  month: '每月',
  quarter: '每季',
  year: '每年',
};

export const CART = {
  title: '预约商品',
  loading: '正在取商品',
  how: '先在手机上留好，再凭取货码到店里取。留着的分，取货时才用掉，不用交钱。',
  available: (points: string) => `您家现在有 ${points} 分可用`,
  empty: '现在没有可以预约的东西',
  emptyHow: '等店里上了货再来看。',
  price: (points: string, unit: string) => `${points} 分 / ${unit}`,
  stock: (count: number, unit: string) => `还有 ${count} ${unit}`,
  none: '换完了',
  limit: (per: CapWindow, count: number, unit: string) => `每户${PER[per]}最多 ${count} ${unit}`,
  addLabel: (name: string) => `加一件${name}`,
  byLot: '抽签',
  byLotHow: '抽中的每户一件',
  toDraw: '看抽签',
  total: '一共',
  point: '分',
  short: (points: string) => `还差 ${points} 分`,
  left: (points: string) => `留好后还能用 ${points} 分`,
  tooMany: (max: number) => `一张单最多 ${max} 样`,
  go: '预约',
  offline: '现在没有网络，预约要等有网络再点。您选的还在。',
  sureTitle: '预约这些东西？',
  sure: (items: string, points: string) =>
    `${items}，一共 ${points} 分。分先给您留着，取货时才用掉。过期不取，分会退回。`,
  sureYes: '预约',
  label: (items: string) => `预约 ${items}`,
} as const;

export const ORDERS = {
  title: '我的预约',
  loading: '正在取您家的预约',
  empty: '还没有预约过',
  emptyHow: '可以先在手机上把东西留好，开门时来取。',
  go: '去预约',
  code: '取货码',
  codeSpoken: (code: string) => `取货码 ${code.split('').join(' ')}`,
  until: (day: string) => `留到 ${day}`,
  held: (points: string) => `给您留着 ${points} 分`,
  item: (name: string, count: number, unit: string) => `${name} ${count} ${unit}`,
  some: (collected: number, unit: string) => `已取 ${collected} ${unit}`,
  how: '到店里出示这个码，或说出六位数。家里人、邻居代取也用它。',
  care: '这个码不要给不认识的人。谁来取的，店里会记下，这里看得到。',
  cancel: '不要了',
  sureTitle: '不要这些东西了？',
  sure: (points: string) => `东西放回货架，${points} 分退给您。`,
  sureYes: '不要了',
  sureNo: '先留着',
  cancelLabel: (items: string) => `取消预约 ${items}`,
  cancelled: (points: string) => `已取消，${points} 分退给您了。`,
  lapsed: (points: string) => `其中 ${points} 分在清零那天已经到期，没有退。`,
  past: '以前的预约',
  collected: (moment: string) => `${moment} 取走`,
  byProxy: (moment: string, proxy: string) => `${moment} 由${proxy}代取`,
  cancelledOn: (day: string) => `${day}取消，分退回了`,
  cancelledBy: (day: string, who: string, reason: string) =>
    `${day} ${who}取消，分退回了：${reason}`,
  expired: (day: string) => `留到 ${day}没取，分退回了`,
  states: { open: '等您来取', collected: '取完了', cancelled: '取消了', expired: '过期没取' },
  by: (moment: string, name: string) => `${moment} ${name}替您家约的`,
} as const satisfies { readonly states: Readonly<Record<State, string>> } & Record<string, unknown>;
