/** The words of 各村日结, as the township looks at them. */
export const DAYS = {
  title: '各村日结',
  loading: '正在取各村日结',
  how: '店员和村委各签一次，一天就结好了。要他们重签，写明原因，村里都看得到。',
  empty: '还没有村',
  emptyHow: '村由系统管理员开通，开通后出现在这里。',
  none: '还没有日结过',
  list: (village: string) => `${village}的日结`,
  back: '回到各村',
  toList: '回到这个村的日结',
  offline: '现在没有网，看到的可能是旧的。',
  reopen: '叫村里重签',
  form: {
    title: '叫村里重签这一次',
    sentences: [
      '账上的数不会变，原来的签字和说明也留着，谁都看得到。',
      '店员要重新称、重新签，村委再签一次。',
    ],
    label: '为什么',
    hint: '例：秤没校准，称的数要重报。',
    send: '确定，叫村里重签',
  },
  wish: (village: string, no: number) => `${village}第 ${no} 次日结重开`,
} as const;
