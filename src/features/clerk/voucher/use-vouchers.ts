import { useState } from 'react';
import { points, pointsText, sumOf, type Points } from '@domain/points';
import { VOUCHER_VALUES, voucherOf, type Voucher } from '@domain/voucher/voucher';
import { householdName, type ByCard } from '@/features/card/scanned';
import { scanCode } from '@/services/platform';
import { useCountersign } from '../use-countersign';
import { useSlip } from '../use-slip';
import { VOUCHER } from './texts';

/** As many as the contract takes at once. */
export const SLIPS_MAX = 20;

interface Place {
  readonly villageId: string;
  readonly household: ByCard;
}

/** Points onto paper: how many slips of each value. */
export function useIssue({ villageId, household }: Place) {
  const slip = useSlip('voucher.issue', household);
  const signing = useCountersign(slip.refusal);
  const [counts, setCounts] = useState<Readonly<Record<number, number>>>({});
  const values = VOUCHER_VALUES.flatMap((value) =>
    Array.from({ length: counts[value] ?? 0 }, () => value),
  );
  const cost = sumOf(values);
  const left = points(household.available - cost);
  const { id: householdId, cardToken } = household;
  return {
    slip,
    signing,
    counts,
    cost,
    note: noteOf(values, left),
    ready: values.length > 0 && values.length <= SLIPS_MAX && left >= 0 && signing.ready,
    count: (value: Points, count: number) => setCounts({ ...counts, [value]: count }),
    issue: () =>
      slip.send(
        { villageId, householdId, cardToken, values, ...signing.wish },
        VOUCHER.issueLabel(householdName(household), values.length),
      ),
  };
}

function noteOf({ length }: readonly Points[], left: Points): string | undefined {
  if (length === 0) return undefined;
  if (length > SLIPS_MAX) return VOUCHER.tooMany(SLIPS_MAX);
  return left < 0 ? VOUCHER.short(pointsText(points(0 - left))) : VOUCHER.left(pointsText(left));
}

type Slip = Pick<Voucher, 'number' | 'secret'>;

/** Slips handed in, one after the other, and posted together. */
export function useHandIn({ villageId, household }: Place) {
  const slip = useSlip('voucher.redeem', household);
  const signing = useCountersign(slip.refusal);
  const [slips, setSlips] = useState<readonly Slip[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const { id: householdId, cardToken } = household;

  /** Whether it was one that is not there yet. */
  function add(read: string): boolean {
    const found = voucherOf(read);
    const isKnown = slips.some(({ number }) => number === found?.number);
    setProblem(found === null ? VOUCHER.notAVoucher : isKnown ? VOUCHER.twice : null);
    if (found === null || isKnown) return false;
    setSlips([...slips, found]);
    return true;
  }

  return {
    slip,
    signing,
    slips,
    problem,
    add,
    scan: async () => {
      const read = await scanCode();
      if (read === null) setProblem(VOUCHER.nothingRead);
      else add(read);
    },
    remove: (gone: string) => setSlips(slips.filter(({ number }) => number !== gone)),
    ready: slips.length > 0 && slips.length <= SLIPS_MAX && signing.ready,
    handIn: () =>
      slip.send(
        { villageId, householdId, cardToken, slips: [...slips], ...signing.wish },
        VOUCHER.handInLabel(householdName(household), slips.length),
      ),
  };
}

export type Issue = ReturnType<typeof useIssue>;
export type HandIn = ReturnType<typeof useHandIn>;
