/** The whole story of an entry, in sentences a villager reads aloud: what, by which rule, who, when. */
import { gainOf, receiptNumberOf, type Entry, type Source, type TradeInLine } from '@domain/entry';
import { points, pointsText, type Points } from '@domain/points';
import { quantity, quantityText } from '@domain/quantity';
import { dayOf } from '@domain/village-time';
import { becauseOfRules, paidFrom, type Because } from './because-rules';
import { becauseOfPaper } from './because-paper';
import { momentText } from './when';
import {
  broughtText,
  handText,
  KIND_NAMES,
  rateText,
  rejectedText,
  weighingsText,
  whyText,
} from './words';

export function becauseOf({ source, amount }: Pick<Entry, 'source' | 'amount'>): Because[] {
  switch (source.kind) {
    case 'tradeIn':
      return [
        ...source.lines.map((line) => ({
          title: `${broughtText(line)}，得 ${pointsText(line.points)} 分`,
          lines: tradeInSentences(line),
        })),
        ...source.rejected.map((line) => ({
          title: `${rejectedText(line)}，没有收`,
          lines: [`原因：${line.reason}`],
        })),
        ...(source.bagCode === null ? [] : [{ title: `袋子 ${source.bagCode}`, lines: [] }]),
      ];
    case 'redemption':
      return [
        ...source.items.map(({ name, count, unitName, price }) => ({
          title: `${name} ${count} ${unitName}，用 ${pointsText(points(price * count))} 分`,
          lines: [`每${unitName} ${pointsText(price)} 分`],
        })),
        ...(source.reservationId === null ? [] : [{ title: '按预约取的货', lines: [] }]),
        ...paidFrom('这些分的来历', source.paidBy),
      ];
    case 'reversal':
      return [
        {
          title: `更正第 ${source.no} 笔（${KIND_NAMES[source.undoes.kind]}）`,
          lines: [`原因：${source.reason}`, `原来记的是：${whyText(source.undoes)}`],
        },
        ...paidFrom('从这些分里退回', source.takenFrom),
      ];
    case 'transferOut':
    case 'transferIn':
      return [
        {
          title: `${whyText(source)}，${pointsText(amount)} 分`,
          lines: [`对方户号：${source.otherNumber}`],
        },
        ...paidFrom('转的是这些分', source.takenFrom),
      ];
    case 'score':
    case 'award':
    case 'deduction':
    case 'settlement':
    case 'clearing':
      return becauseOfRules(source, amount);
    case 'voucherOut':
    case 'voucherIn':
    case 'claimBack':
      return becauseOfPaper(source, amount);
  }
}

/** Who, when, under which number, and what the balance was then. */
export function recordOf(entry: Entry): readonly { label: string; value: string }[] {
  return [
    { label: '经手人', value: handText(entry.by) },
    ...countersignedBy(entry.source),
    { label: '时间', value: `${dayOf(entry.at).slice(0, 4)}年${momentText(entry.at)}` },
    { label: '单号', value: receiptNumberOf(entry) },
    { label: '记完后余额', value: `${pointsText(entry.balanceAfter)} 分` },
  ];
}

function countersignedBy(source: Source) {
  const by = 'countersignedBy' in source ? source.countersignedBy : null;
  return by === null ? [] : [{ label: '另一人确认', value: handText(by) }];
}

/** "+5 分", "-5 分"; a period score says so, because it is another book. */
export function figureOf(
  entry: Pick<Entry, 'kind' | 'book' | 'from' | 'to' | 'amount' | 'source'>,
): string {
  if (entry.kind === 'tradeIn' && entry.amount === 0)
    return isTaken(entry.source) ? '记零头' : '没有收';
  const gain = gainOf(entry, entry.book);
  const text = `${gain > 0 ? '+' : ''}${pointsText(gain)} 分`;
  return entry.book === 'score' ? `评议 ${text}` : text;
}

/** Whether anything was taken of what was brought. */
function isTaken(source: Source): boolean {
  return source.kind === 'tradeIn' && source.lines.length > 0;
}

function tradeInSentences(line: TradeInLine): string[] {
  const { rate, unitName, remainderBefore, remainderAfter } = line;
  const total = quantity(remainderBefore + line.quantity);
  const earned = points(line.points + line.withheld);
  const weighed = weighingsText(line);
  return [
    ...(weighed === '' ? [] : [weighed]),
    `标准：${rateText(rate, unitName)}`,
    ...carriedOver(line, quantityText(total)),
    earned > 0
      ? `满 ${quantityText(quantity(total - remainderAfter))} ${unitName}，该得 ${pointsText(earned)} 分`
      : `不满 ${quantityText(rate.quantity)} ${unitName}，这次不得分`,
    ...leftOver(line),
    ...withheld(line.withheld),
  ];
}

function carriedOver({ remainderBefore, quantity: now, unitName }: TradeInLine, total: string) {
  if (remainderBefore === 0) return [];
  const before =
    remainderBefore > 0
      ? `上次零头 ${quantityText(remainderBefore)} ${unitName}，加上`
      : `上次还差 ${quantityText(quantity(0 - remainderBefore))} ${unitName}，减去后，`;
  return [`${before}这次 ${quantityText(now)} ${unitName}，共 ${total} ${unitName}`];
}

function leftOver({ remainderAfter, unitName }: TradeInLine): string[] {
  if (remainderAfter === 0) return [];
  if (remainderAfter < 0)
    return [`还差 ${quantityText(quantity(0 - remainderAfter))} ${unitName}才补齐以前的更正`];
  return [`剩 ${quantityText(remainderAfter)} ${unitName}是零头，留着下次接着算`];
}

function withheld(amount: Points): string[] {
  return amount > 0 ? [`当天这一项的分已经记满，多出的 ${pointsText(amount)} 分没有记`] : [];
}
