import { gainOf, type Entry, type RedemptionItem, type Source, type TradeInLine } from './entry';
import { periodName } from './period';
import type { Points } from './points';
import { quantityText } from './quantity';
import { refuse, requireThat } from './refusal';
import { dayOf } from './village-time';

/** How many lines a page of the passbook holds [估]: A5, in letters a 72-year-old reads. */
export const PASSBOOK_LINES = 25;

/** Where printing goes on: after which entry of the household, and on which line of which page. */
interface Position {
  readonly no: number;
  /** The entry's place in the ledger; '!' sorts before all of them. */
  readonly place: string;
  readonly page: number;
  readonly line: number;
}

/** How far a household's paper passbook has been printed. Its id is the household's. */
export interface Passbook {
  readonly id: string;
  readonly villageId: string;
  /** The booklet it is in: full or lost, the next one begins. */
  readonly booklet: number;
  readonly next: Position;
  /** Where the page printed last began, and the last print on it: both may be printed again. */
  readonly page: Position;
  readonly last: Position;
  readonly printedAt: string | null;
  readonly byId: string | null;
}

const START: Position = { no: 0, place: '!', page: 1, line: 1 };

/** A passbook nothing has been printed into. */
export function blankPassbook({
  id,
  villageId,
}: {
  readonly id: string;
  readonly villageId: string;
}): Passbook {
  const start = { next: START, page: START, last: START };
  return { id, villageId, booklet: 1, ...start, printedAt: null, byId: null };
}

/** What to print: what is new, the last print once more, or the whole page it was on. */
export const PRINTINGS = ['next', 'last', 'page'] as const;
export type Printing = (typeof PRINTINGS)[number];

/** From where to where such a print goes; `until` is the last entry's place, null for as far as it goes. */
export function stretchOf(passbook: Passbook, printing: Printing) {
  const from = passbook[printing];
  return { from, until: printing === 'next' ? null : passbook.next.place };
}

export function linesLeft({ line }: Pick<Position, 'line'>): number {
  return PASSBOOK_LINES - line + 1;
}

/** One line of the passbook. Of a deduction it says that there was one, never what for. */
export interface PassbookLine {
  readonly no: number;
  readonly day: string;
  readonly what: string;
  readonly gain: Points;
  readonly balance: Points;
}

type Printable = Pick<
  Entry,
  'no' | 'at' | 'place' | 'book' | 'from' | 'to' | 'amount' | 'balanceAfter' | 'source'
>;

/** Paper lies about: whoever prints it, it names no cause of a deduction (docs/domain.md §4). */
export function passbookLineOf(entry: Printable): PassbookLine {
  const { no, at, source, balanceAfter } = entry;
  const gain = gainOf(entry, 'exchange');
  return { no, day: dayOf(at), what: wordsOf(source), gain, balance: balanceAfter };
}

function wordsOf(source: Source): string {
  switch (source.kind) {
    case 'tradeIn':
      return source.lines.length === 0
        ? `未收${listed(source.rejected, ({ name }) => name)}`
        : `交${listed(source.lines, broughtText)}`;
    case 'redemption':
      return `兑${listed(source.items, handedText)}`;
    case 'reversal':
      return source.undoes.kind === 'deduction' ? '退回扣分' : `撤销第 ${source.no} 笔`;
    case 'transferOut':
      return `转给 ${source.otherNumber} 户`;
    case 'transferIn':
      return `${source.otherNumber} 户转来`;
    case 'score':
    case 'award':
      return source.itemName;
    case 'deduction':
      return '扣分';
    case 'settlement':
      return `${periodName(source.period)}结算`;
    case 'clearing':
      return '到期清零';
    case 'voucherOut':
      return `换纸券 ${source.slips.length} 张`;
    case 'voucherIn':
      return `${source.reason === null ? '收回' : '作废'}纸券 ${source.slips.length} 张`;
    case 'claimBack':
      return `退${source.name} ${source.count} ${source.unitName}`;
  }
}

/** One thing with how much of it; of several the first and how many there are: a line is short. */
function listed<T extends { readonly name: string }>(
  things: readonly T[],
  textOf: (thing: T) => string,
): string {
  const [first] = things;
  if (first === undefined) return '';
  return things.length > 1 ? `${first.name}等 ${things.length} 样` : textOf(first);
}

function broughtText({ name, quantity, unitName }: TradeInLine): string {
  return `${name} ${quantityText(quantity)} ${unitName}`;
}

function handedText({ name, count, unitName }: RedemptionItem): string {
  return `${name} ${count} ${unitName}`;
}

interface Print {
  readonly booklet: number;
  readonly fromNo: number;
  readonly throughNo: number;
  /** What the ledger has for the rest of the page, in order. */
  readonly lines: readonly Pick<Entry, 'no' | 'place'>[];
}

/** The passbook after a print came out well; PASSBOOK_MOVED when somebody printed in between. */
export function decidePrint(
  passbook: Passbook,
  { booklet, fromNo, throughNo, lines }: Print,
  { byId, now }: { readonly byId: string; readonly now: string },
): Passbook {
  const { next } = passbook;
  const { page, line } = next;
  const isWhereItWas = booklet === passbook.booklet && fromNo === next.no;
  requireThat(isWhereItWas, 'PASSBOOK_MOVED', { page, line });
  const count = lines.findIndex(({ no }) => no === throughNo) + 1;
  const through = lines[count - 1] ?? refuse('NOT_FOUND');
  const isFull = count === linesLeft(next);
  const after = isFull ? { page: page + 1, line: 1 } : { page, line: line + count };
  return {
    ...passbook,
    next: { no: through.no, place: through.place, ...after },
    page: line === 1 ? next : passbook.page,
    last: next,
    printedAt: now,
    byId,
  };
}

/** A new booklet: it goes on after the old one, or begins with the first entry when that one is lost. */
export function decideRenewal(passbook: Passbook, booklet: number, whole: boolean): Passbook {
  const { next } = passbook;
  const { page, line } = next;
  requireThat(booklet === passbook.booklet, 'PASSBOOK_MOVED', { page, line });
  const start = whole ? START : { ...next, page: 1, line: 1 };
  return {
    ...passbook,
    ...{ booklet: booklet + 1, next: start, page: start, last: start },
    ...{ printedAt: null, byId: null },
  };
}
