/** Of a form that asks for a reason. */
export const FORM = {
  reasonMissing: '请写一句话。',
  cancel: '先不办',
} as const;

/** What is said of a write whose answer has not come, or was no. */
export const WRITING = {
  again: '再送一次',
  noRoom: '手机存满了，请先清理再办',
  unknown: '没收到回音。可能已经记上，也可能没有。再送一次不会重复记账。',
};

export const PENDING = {
  title: '有没收到回音的',
  line: (label: string) => `${label}：不知道记上了没有。`,
  done: (label: string) => `${label}：已经记上。`,
  refused: (label: string, why: string) => `${label}：没有记上。${why}`,
};
