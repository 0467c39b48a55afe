/** The story of points that went onto paper, or came back from it or from a merchant. */
import type { Source } from '@domain/entry';
import { pointsText, type Points } from '@domain/points';
import { paidFrom, type Because } from './because-rules';
import { dayText } from './when';
import { whyText } from './words';

type PaperSource = Extract<Source, { readonly kind: 'voucherOut' | 'voucherIn' | 'claimBack' }>;

export function becauseOfPaper(source: PaperSource, amount: Points): Because[] {
  const title = `${whyText(source)}，${pointsText(amount)} 分`;
  switch (source.kind) {
    case 'voucherOut':
      return [
        { title, lines: [...slipsOf(source), ...untilOf(source.until)] },
        ...paidFrom('这些分的来历', source.takenFrom),
      ];
    case 'voucherIn':
      return [{ title, lines: slipsOf(source) }, ...paidFrom('分退回到', source.restored)];
    case 'claimBack':
      return [
        { title, lines: [`原来记在第 ${source.no} 笔，服务码到期没有用`] },
        ...paidFrom('分退回到', source.restored),
      ];
  }
}

function slipsOf({ slips }: Extract<PaperSource, { readonly slips: unknown }>): string[] {
  return slips.map(({ number, value }) => `${number} 号，${pointsText(value)} 分`);
}

function untilOf(until: string | null): string[] {
  return until === null ? [] : [`用到${dayText(until)}为止`];
}
