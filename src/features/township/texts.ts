/** The words of 各村情况. */
export const VILLAGES = {
  title: '各村情况',
  changeRole: '换身份',
  loading: '正在取各村名单',
  empty: '还没有村',
  emptyHow: '村由系统管理员开通，开通后出现在这里。',
  practice: '练习村',
  grades: '评级监督',
  gradesHow: '村里评好了交上来，同意才公布',
  inviteHow: '点一个村，可以请它的第一位村委。',
  inviteTitle: (village: string) => `请${village}的村委`,
  nameLabel: '村委姓名',
  namePlaceholder: '例如 程建国',
  send: '生成邀请码',
  cancel: '先不请',
  sending: (village: string) => `${village}村委邀请码`,
  refused: '没有办成',
  codeHow: (name: string, until: string) =>
    `请当面交给${name}，${until}前有效。离开这一页就看不到了，请先抄下。`,
  codeDone: '抄好了',
  again: '没有收到回音。请再试一次。没有收到的邀请码会一直作废，不会落到别人手里。',
  resend: '再试一次',
} as const;
