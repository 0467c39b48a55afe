/** The story of an entry the village's rules made: which rule, which day, which period. */
import type { Payment, RuleCause, Source } from '@domain/entry';
import { periodName } from '@domain/period';
import { pointsText, type Points } from '@domain/points';
import { dayText } from './when';
import { whyText } from './words';

/** One thing an entry was about, and the sentences under it. */
export interface Because {
  readonly title: string;
  readonly lines: readonly string[];
}

type RuleSource = Extract<
  Source,
  { readonly kind: 'score' | 'award' | 'deduction' | 'settlement' | 'clearing' }
>;

export function becauseOfRules(source: RuleSource, amount: Points): Because[] {
  switch (source.kind) {
    case 'score':
      return [{ title: source.itemName, lines: [...ruleLines(source), SCORE_ONLY] }];
    case 'award':
      return [
        { title: `${source.itemName}，得 ${pointsText(amount)} 分`, lines: ruleLines(source) },
      ];
    case 'deduction':
      return [
        {
          title: `${source.itemName}，扣 ${pointsText(amount)} 分`,
          lines: [...ruleLines(source), ...notTaken(source.full, amount)],
        },
        ...paidFrom('从这些分里扣', source.takenFrom),
      ];
    case 'settlement':
      return [
        {
          title: `${whyText(source)}，得 ${pointsText(amount)} 分`,
          lines: [
            `这一期的评议分是 ${pointsText(source.score)} 分，超过 ${pointsText(source.above)} 分的部分可以兑换`,
          ],
        },
      ];
    case 'clearing':
      return [
        { title: `${whyText(source)}，清 ${pointsText(amount)} 分`, lines: ['评议分不清零'] },
        ...paidFrom('清的是这些分', source.takenFrom),
      ];
  }
}

export function paidFrom(title: string, payments: readonly Payment[]): Because[] {
  if (payments.length === 0) return [];
  return [
    { title, lines: payments.map(({ no, amount }) => `第 ${no} 笔的 ${pointsText(amount)} 分`) },
  ];
}

const SCORE_ONLY = '这是评议分，不能兑换，用来评红旗户';

function ruleLines({ itemCode, occurredOn, period, version }: RuleCause): string[] {
  return [
    `按第 ${version} 版村规第 ${itemCode} 条`,
    `${dayText(occurredOn)}的事，算在${periodName(period)}`,
  ];
}

/** Points are never taken below nothing. */
function notTaken(full: Points, amount: Points): string[] {
  if (full === amount) return [];
  return [`该扣 ${pointsText(full)} 分，可用的分只有这么多，其余不追扣`];
}
