/** What a household reads about the services it redeemed. */
export const CLAIMS = {
  title: '我的服务码',
  openNote: '理发、洗车、修理，到商户那里报码',
  loading: '正在取服务码',
  empty: '还没有服务码',
  emptyHow: '在店里兑理发、洗车这样的服务，会得到一个服务码，到商户那里报码就能用。',
  what: (name: string, count: number, unit: string) => `${name} ${count} ${unit}`,
  left: (count: number, unit: string) => `还能用 ${count} ${unit}`,
  until: (day: string) => `用到${day}`,
  late: '过了这一天没有用，分会退回来。',
  code: '把这个码给商户看',
  spoken: (code: string) => `服务码 ${code}`,
  past: '用过和过期的',
  states: { open: '能用', used: '用完了', cancelled: '撤销了', expired: '过期，分退回来了' },
  made: (day: string) => `${day}兑的`,
};
