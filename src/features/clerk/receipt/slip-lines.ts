/** What a receipt lists, line by line, whatever the entry was. */
import { claimCodeText } from '@domain/claim/claim';
import type {
  Entry,
  RedemptionItem,
  RejectedLine,
  Source,
  TradeInLine,
  VoucherSlip,
} from '@domain/entry';
import { points, pointsText } from '@domain/points';
import {
  broughtText,
  rejectedText,
  remainderText,
  ROLE_NAMES,
  weighingsText,
  whyText,
} from '@/features/entry/words';
import { TEXTS } from '../texts';

export interface SlipLine {
  readonly key: string;
  readonly what: string;
  readonly points: string;
  readonly notes: readonly string[];
}

const WORDS = TEXTS.receipt;

export function slipLines(source: Source): readonly SlipLine[] {
  switch (source.kind) {
    case 'tradeIn':
      return [...source.lines.map(tradeInLine), ...source.rejected.map(rejectedLine)];
    case 'redemption':
      return source.items.map(redemptionLine);
    case 'reversal':
      return slipLines(source.undoes);
    case 'transferIn':
    case 'transferOut':
    case 'score':
    case 'award':
    case 'deduction':
    case 'settlement':
    case 'clearing':
    case 'claimBack':
      return [];
    case 'voucherOut':
    case 'voucherIn':
      return source.slips.map(voucherLine);
  }
}

function tradeInLine(line: TradeInLine): SlipLine {
  const { materialId, rate, unitName, remainderAfter: remainder, withheld } = line;
  const notes = [
    weighingsText(line),
    remainderText({ rate, unitName, remainder }),
    withheld > 0 ? WORDS.withheld(pointsText(withheld)) : '',
  ];
  return {
    key: materialId,
    what: broughtText(line),
    points: pointsText(line.points),
    notes: notes.filter((note) => note !== ''),
  };
}

function rejectedLine(line: RejectedLine): SlipLine {
  const { materialId, reason } = line;
  const what = WORDS.rejected(rejectedText(line));
  return { key: `${materialId}-rejected`, what, points: '0', notes: [reason] };
}

function redemptionLine(item: RedemptionItem): SlipLine {
  const { goodsId, name, count, unitName, price, claim } = item;
  return {
    key: goodsId,
    what: `${name} ${count} ${unitName}`,
    points: pointsText(points(price * count)),
    notes: claim === null ? [] : [WORDS.claim(claimCodeText(claim))],
  };
}

function voucherLine({ number, value }: VoucherSlip): SlipLine {
  return { key: number, what: WORDS.voucher(number), points: pointsText(value), notes: [] };
}

/** Why a visit brought no points: everything went home again, the day's cap was full, or it was too little. */
export function whyNothing(source: Source): string {
  if (source.kind !== 'tradeIn') return '';
  if (source.lines.length === 0) return WORDS.nothingTaken;
  return source.lines.some(({ withheld }) => withheld > 0) ? WORDS.capped : WORDS.noPoints;
}

/** Who stood by when a clerk served the own household. */
export function countersignedOf({ source }: Entry): string | null {
  const by = 'countersignedBy' in source ? source.countersignedBy : null;
  return by === null ? null : `${ROLE_NAMES[by.role]}${by.name}`;
}

/** Why, for what somebody had to give a reason for. */
export function reasonOf({ source }: Entry): string | null {
  switch (source.kind) {
    case 'tradeIn':
    case 'redemption':
    case 'voucherOut':
      return null;
    case 'reversal':
    case 'transferIn':
    case 'transferOut':
      return source.reason;
    case 'score':
    case 'award':
    case 'deduction':
    case 'settlement':
    case 'clearing':
    case 'claimBack':
      return whyText(source);
    case 'voucherIn':
      return source.reason;
  }
}
