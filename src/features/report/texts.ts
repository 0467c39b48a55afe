/** The words of 报好事: a household tells of a good deed of its own. */
export const REPORT = {
  title: '报好事',
  loading: '正在取村规',
  how: '自己家做的好事，自己报。先选一条，再写哪天、谁做的。',
  noRules: '村规还没有定',
  noRulesHow: '等村民会议通过以后，这里就能报好事。',
  noItems: '没有自己报的条目',
  noItemsHow: '村规里加分的事，由评议员来看、来记。做了好事，请告诉评议员。',
  toRules: '看怎么挣分',
  chosen: '报的是',
  change: '换一条',
  send: '报上去',
  again: '再报一次',
  clear: '不报了，清空',
  kept: '没报完的，给您留着。',
} as const;

export const FIELDS = {
  day: '哪天做的',
  today: '今天',
  yesterday: '昨天',
  dayPlaceholder: '选一天',
  dayWrong: (from: string, until: string) => `日子要在${from}到${until}之间。`,
  member: '谁做的',
  members: { unsaid: '不说是谁', adult: '大人', minor: '孩子' },
  childHow: '孩子的名字不用写，也不会记。',
  name: '大人的名字',
  nameHint: '写不写都行。',
  quantity: (unitName: string) => `做了多少${unitName}`,
  quantityWrong: '请填一个数，例：2 或 1.5。',
  note: '说一说',
  noteHint: '在哪里、做了什么。不说也行。',
  noteAsked: (evidence: string) => `村规要的凭据：${evidence}`,
  photos: '照片',
  photoMissing: '这一条要有照片，请拍一张。',
  photoSending: '照片还没传完，请等一等。',
} as const;

export const PREVIEW = {
  fixed: '这件事能记',
  most: '这件事最多能记',
  unit: '分',
  range: '到底多少分，由三位评议员定。',
  unknownQuantity: '填了数量，就能算出是多少分。',
  over: (most: string) => `${most}，多出的不算分。`,
  capped: (cap: string) => `${cap}，满了就报不上。`,
  books: (books: string) => `${books}。`,
  score: '评议分不能换东西，换东西也不会减评议分。',
} as const;

export const REPORTED = {
  title: '报上去了',
  steps: ['先由一位评议员看一遍。', '再由三位评议员各评各的。'],
  published: (days: number) => `评过了，在公示栏公示 ${days} 天，没有人提意见就入账。`,
  direct: '评过了就入账，这一条不用公示。',
  mine: '看我家的事',
  another: '再报一件',
  wish: (itemName: string, day: string) => `报${day}的“${itemName}”`,
} as const;
