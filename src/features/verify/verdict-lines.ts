import { pointsText, type Points } from '@domain/points';
import { dayText } from '@/features/entry/when';
import { FAULTS, VERIFY } from './texts';
import type { Verdict } from './use-verify';

export interface VerdictLines {
  readonly good: boolean;
  readonly lines: readonly string[];
}

/** A verdict in sentences; good only when chain, sum and seal all agree. */
export function verdictLines(verdict: Verdict, balance: Points): VerdictLines {
  const wrong = wrongLines(verdict, balance);
  if (wrong.length > 0) return { good: false, lines: [...wrong, VERIFY.bring] };
  return {
    good: true,
    lines: [
      VERIFY.intact(verdict.checked),
      VERIFY.sum(pointsText(verdict.sum)),
      verdict.sealedDay === null ? VERIFY.notSealed : VERIFY.sealed(dayText(verdict.sealedDay)),
    ],
  };
}

function wrongLines({ intact, fault, no, sealHolds, sum }: Verdict, balance: Points): string[] {
  return [
    ...(intact ? [] : [brokenAt(no, fault === null ? '' : FAULTS[fault])]),
    ...(intact && sum !== balance ? [VERIFY.sumDiffers(pointsText(sum), pointsText(balance))] : []),
    ...(sealHolds ? [] : [VERIFY.sealDiffers]),
  ];
}

function brokenAt(no: number | null, what: string): string {
  return no === null ? what : `${VERIFY.brokenAt(no)}：${what}`;
}
