/** How an entry is told to a person: what it was, and why the points moved. */
import type { Entry, EntryKind, Source, TradeInLine } from '@domain/entry';
import { gainOf } from '@domain/entry';
import { periodName } from '@domain/period';
import type { Role } from '@domain/person';
import { pointsText, type Points } from '@domain/points';
import { quantityText, type Quantity } from '@domain/quantity';
import { dayText } from './when';

export const KIND_NAMES: Readonly<Record<EntryKind, string>> = {
  tradeIn: '交回收物',
  redemption: '兑换商品',
  reversal: '冲正',
  transferOut: '转出',
  transferIn: '转入',
  score: '评议',
  award: '村规加分',
  deduction: '村规扣分',
  settlement: '期末结算',
  clearing: '到期清零',
  voucherOut: '换纸券',
  voucherIn: '收纸券',
  claimBack: '退服务',
};

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  villager: '村民',
  clerk: '店员',
  scorer: '评议员',
  committee: '村委',
  supervisor: '监督员',
  merchant: '商户',
  township: '乡镇',
};

/** The hand the cloud's own clock posts by. */
const TIMER_ID = 'timer';

/** "店员老程": whose hand posted it; nobody's when a deadline did. */
export function handText(by: Entry['by']): string {
  return isTimer(by) ? '到期自动记账' : `${ROLE_NAMES[by.role]}${by.name}`;
}

export function isTimer({ id }: Pick<Entry['by'], 'id'>): boolean {
  return id === TIMER_ID;
}

/** "+3", "-2", "0": what the household's exchange points gained. */
export function gainText(entry: Pick<Entry, 'book' | 'from' | 'to' | 'amount'>): string {
  const gain = gainOf(entry, 'exchange');
  return gain > 0 ? `+${pointsText(gain)}` : pointsText(gain);
}

/** "饮料瓶、易拉罐 34 个": one thing that was brought, or "旧衣物 2.5 公斤". */
export function broughtText(line: {
  readonly name: string;
  readonly quantity: Quantity;
  readonly unitName: string;
}): string {
  return `${line.name} ${quantityText(line.quantity)} ${line.unitName}`;
}

/** "废纸 2 公斤", or the name alone when nobody weighed it: what was not taken. */
export function rejectedText(line: {
  readonly name: string;
  readonly quantity: Quantity | null;
  readonly unitName: string;
}): string {
  const { name, quantity, unitName } = line;
  return quantity === null ? name : broughtText({ name, quantity, unitName });
}

/** "毛重 2.5 减皮重 0.3；毛重 1.1 公斤": how the scale came to it; empty when only the sum was entered. */
export function weighingsText({
  weighings,
  unitName,
}: Pick<TradeInLine, 'weighings' | 'unitName'>): string {
  if (weighings.length === 0) return '';
  const goes = weighings.map(({ gross, tare }) => {
    const bare = `毛重 ${quantityText(gross)}`;
    return tare === 0 ? bare : `${bare} 减皮重 ${quantityText(tare)}`;
  });
  return `${goes.join('；')} ${unitName}`;
}

/** Why, in one line, as a clerk would say it across the counter. */
export function whyText(source: Source): string {
  switch (source.kind) {
    case 'tradeIn':
      return [
        ...source.lines.map(broughtText),
        ...source.rejected.map((line) => `没收${rejectedText(line)}`),
      ].join('，');
    case 'redemption':
      return source.items
        .map(({ name, count, unitName }) => `${name} ${count} ${unitName}`)
        .join('，');
    case 'reversal':
      return `更正第 ${source.no} 笔：${source.reason}`;
    case 'transferOut':
      return `转给 ${source.otherNumber} 户：${source.reason}`;
    case 'transferIn':
      return `从 ${source.otherNumber} 户转来：${source.reason}`;
    case 'score':
    case 'award':
    case 'deduction':
      return source.itemName;
    case 'settlement':
      return `${periodName(source.period)}评议分结算`;
    case 'clearing':
      return `${dayText(source.day)}以前挣的分到期清零`;
    case 'voucherOut':
      return `换成纸券 ${source.slips.length} 张`;
    case 'voucherIn':
      return source.reason === null
        ? `交来纸券 ${source.slips.length} 张`
        : `纸券作废，分退回：${source.reason}`;
    case 'claimBack':
      return `${source.name} ${source.count} ${source.unitName}没有用，分退回`;
  }
}

/** "35 个 = 1 分": a rate as it hangs on the wall. */
export function rateText(rate: { quantity: Quantity; points: Points }, unitName: string): string {
  return `${quantityText(rate.quantity)} ${unitName} = ${pointsText(rate.points)} 分`;
}

/** What is left of a material and how much more makes the next points; empty when nothing is left. */
export function remainderText(
  line: Pick<TradeInLine, 'rate' | 'unitName'> & { readonly remainder: Quantity },
): string {
  const { remainder, rate, unitName } = line;
  if (remainder === 0) return '';
  // Safe: the difference of two whole quantities.
  const missing = (rate.quantity - remainder) as Quantity;
  const more = `再交 ${quantityText(missing)} ${unitName}得 ${pointsText(rate.points)} 分`;
  if (remainder < 0) return `还差 ${quantityText((0 - remainder) as Quantity)} ${unitName}补齐`;
  return `零头 ${quantityText(remainder)} ${unitName}，${more}`;
}
