import type { Input } from '@contract/index';
import { fenFromText, fenText } from '@domain/fund/fen';
import type { FundKind } from '@domain/fund/fund';
import type { GoodsItem } from '../goods/use-goods';
import { RECEIVE } from './texts';

/** One batch as it is being typed. */
export interface LineDraft {
  readonly key: number;
  readonly goodsId: string;
  readonly name: string;
  readonly unitName: string;
  readonly pieces: string;
  readonly cost: string;
  readonly expiresOn: string;
  /** Shown as a row until it is pressed: it came with others from a spreadsheet. */
  readonly isFolded: boolean;
}

/** A receipt as it is being typed; kept on the phone until it is posted. */
export interface Draft {
  readonly lines: readonly LineDraft[];
  readonly kind: 'purchase' | 'donation';
  readonly fund: FundKind | 'none';
  readonly party: string;
  readonly donor: string;
  readonly shown: boolean;
  readonly purpose: string;
  readonly note: string;
  readonly on: string;
}

const PIECES_MAX = 10_000;

export const noDraft = (on: string): Draft => ({
  ...{ lines: [], kind: 'purchase', fund: 'none', party: '', donor: '', shown: true },
  ...{ purpose: '', note: '', on },
});

type Named = Pick<GoodsItem, 'id' | 'name' | 'unitName'>;

/** One piece more: on the line of these goods touched last, else on a line of its own. */
export function withPiece(draft: Draft, goods: Named): Draft {
  const last = [...draft.lines].reverse().find(({ goodsId }) => goodsId === goods.id);
  if (last === undefined) return withLine(draft, goods, { pieces: '1' });
  const pieces = String((piecesFrom(last.pieces) ?? 0) + 1);
  return withSaid(draft, last.key, { pieces });
}

/** With something else said of one line. */
export function withSaid(draft: Draft, key: number, said: Partial<LineDraft>): Draft {
  const lines = draft.lines.map((line) => (line.key === key ? { ...line, ...said } : line));
  return { ...draft, lines };
}

/** A batch of its own, beside others of the same goods. */
export function withLine(draft: Draft, goods: Named, said: Partial<LineDraft>): Draft {
  const key = Math.max(0, ...draft.lines.map((line) => line.key)) + 1;
  const { id: goodsId, name, unitName } = goods;
  const line = { key, goodsId, name, unitName, pieces: '', cost: '', expiresOn: '' };
  return { ...draft, lines: [...draft.lines, { ...line, isFolded: false, ...said }] };
}

function piecesFrom(typed: string): number | null {
  const pieces = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0;
  return pieces >= 1 && pieces <= PIECES_MAX ? pieces : null;
}

/** What is to be mended in a line, by its field; null where nothing is. */
export function faultsOf(line: LineDraft, { fund, kind }: Draft, today: string) {
  const isPaid = kind === 'purchase' && fund !== 'none';
  const cost = line.cost.trim() === '' ? null : fenFromText(line.cost);
  const wrongCost = cost === null && line.cost.trim() !== '' ? RECEIVE.wrongCost : null;
  return {
    pieces: piecesFrom(line.pieces) === null ? RECEIVE.wrongPieces : null,
    cost: isPaid && line.cost.trim() === '' ? RECEIVE.costMissing : wrongCost,
    expires: line.expiresOn !== '' && line.expiresOn < today ? RECEIVE.wrongDay : null,
  };
}

/** The lines in which something is to be mended. */
export function faultyLines(draft: Draft, today: string): readonly LineDraft[] {
  return draft.lines.filter((line) =>
    Object.values(faultsOf(line, draft, today)).some((fault) => fault !== null),
  );
}

/** What all of it costs, as far as it is said. */
export function totalText({ lines }: Draft): string {
  return fenText(lines.reduce((sum, { cost }) => sum + (fenFromText(cost) ?? 0), 0));
}

export type Wish = Omit<Input<'receipt.create'>, 'requestId' | 'villageId'>;

/** What is sent; null while something in it is missing or wrong. */
export function wishFrom(draft: Draft, today: string): Wish | null {
  const { lines, kind, fund, party, donor, shown, purpose, note, on } = draft;
  const isWhole = lines.length > 0 && faultyLines(draft, today).length === 0;
  const isGiven = kind === 'donation';
  if (!isWhole || (isGiven && donor.trim() === '')) return null;
  const items = lines.map(({ goodsId, pieces, cost, expiresOn }) => ({
    goodsId,
    pieces: piecesFrom(pieces) ?? 0,
    costFen: fenFromText(cost),
    expiresOn: expiresOn === '' ? null : expiresOn,
  }));
  return {
    kind,
    items,
    ...(isGiven ? { donor: { name: donor.trim(), shown } } : {}),
    ...(isGiven ? said('purpose', purpose) : said('party', party)),
    ...(isGiven || fund === 'none' ? {} : { fund }),
    ...said('note', note),
    // Noon: whatever day it is typed for, it is that village day.
    ...(on === today ? {} : { occurredAt: `${on}T04:00:00.000Z` }),
  };
}

function said<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const value = text.trim();
  // Safe: an object with the one key, or none.
  return (value === '' ? {} : { [key]: value }) as Partial<Record<K, string>>;
}

/** The goods a text says: by barcode whole, else those whose name it is part of. */
export function foundBy(goods: readonly GoodsItem[], text: string) {
  const wanted = text.trim();
  const all = goods.filter(({ kind }) => kind === 'goods');
  const byCode = wanted === '' ? undefined : all.find(({ barcode }) => barcode === wanted);
  const named = wanted === '' ? [] : all.filter(({ name }) => name.includes(wanted));
  return { byCode: byCode ?? null, named: named.slice(0, CHOICES_MAX) };
}

const CHOICES_MAX = 8;
