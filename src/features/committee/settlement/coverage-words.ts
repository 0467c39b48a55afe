import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { yuanText } from '../rulebook/typed';
import { COVERAGE } from './texts';

type Coverage = Output<'period.get'>['coverage'];

const NUMERALS = '一二三四五六七八九';

/** "七成", "七成多", "全都够兑": a percentage as it is said aloud. */
function ratioText(percent: number): string {
  if (percent >= 100) return COVERAGE.full;
  if (percent < 10) return COVERAGE.barely;
  return COVERAGE.tenths(tenthsText(percent));
}

function tenthsText(percent: number): string {
  if (percent >= 100) return `${percent}%`;
  const rest = percent % 10;
  return `${NUMERALS.charAt(Math.floor(percent / 10) - 1)}成${rest === 0 ? '' : '多'}`;
}

/** "各户手里共有 8200 分，货架上的货值 6000 分……够七成。" */
export function coverageSentences(coverage: Coverage): readonly string[] {
  const { outstanding, stock, fund, percent, min } = coverage;
  if (percent === null) return [COVERAGE.nothing];
  const money =
    fund?.points === undefined || fund.points === null
      ? ''
      : COVERAGE.fund(yuanText(fund.amountFen), pointsText(fund.points));
  return [
    COVERAGE.outstanding(pointsText(outstanding)) +
      COVERAGE.stock(pointsText(stock)) +
      money +
      COVERAGE.ratio(ratioText(percent)),
    ...fundSentences(fund),
    ...(min === null ? [] : [COVERAGE.min(tenthsText(min))]),
    ...(min !== null && percent < min ? [COVERAGE.belowMin] : []),
  ];
}

function fundSentences(fund: Coverage['fund']): readonly string[] {
  if (fund === null) return [COVERAGE.noFund];
  return fund.points === null ? [COVERAGE.fundUnpriced(yuanText(fund.amountFen))] : [];
}

const TIGHT = 70;

interface Light {
  readonly tone: 'pine' | 'amber' | 'cinnabar';
  readonly word: string;
}

/** Red, amber or green, with the word for it: below the village's own line nothing new is promised. */
export function lightOf({ percent, min }: Coverage): Light {
  if (percent === null || percent >= 100) return { tone: 'pine', word: COVERAGE.enough };
  if (percent < (min ?? TIGHT)) return { tone: 'cinnabar', word: COVERAGE.short };
  return { tone: 'amber', word: COVERAGE.tight };
}
