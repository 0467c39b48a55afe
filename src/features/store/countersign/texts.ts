/** What the screen says on which somebody stands by a colleague who serves the own household. */
export const COUNTERSIGN = {
  title: '另一人确认',
  explain: '店员给自己家交东西、换东西，要另一个人在场确认。先找到这一户，再开六位数字。',
  card: '给这户开确认码',
  before: '请您在场看着称、看着拿，再把数字告诉他。这个码只能用一次，账上会记您的名字。',
  code: '确认码',
  until: (clock: string) => `到 ${clock} 有效，只能用一次`,
  create: '开确认码',
  another: '再开一个',
  label: '开确认码',
};
