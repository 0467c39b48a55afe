import type { ReactNode } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { householdName, type Scanned } from '@/features/card/scanned';
import { backToCounter } from './places';
import { Unanswered } from './unanswered';
import { isUnanswered, type Slip } from './use-slip';

interface CounterFrameProps {
  readonly id: string;
  readonly household: Pick<Scanned, 'number' | 'maskedName'>;
  /** At the right of the household's name. */
  readonly aside: ReactNode;
  readonly slip: Pick<Slip<'trade-in.create'>, 'step' | 'again' | 'label'>;
  readonly footer: ReactNode;
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** Something done for one household at the counter; while an answer is owed, it is asked after first. */
export function CounterFrame({ slip, household, footer, children, ...frame }: CounterFrameProps) {
  const unanswered = isUnanswered(slip.step);
  return (
    <PageFrame
      title={householdName(household)}
      onBack={() => void backToCounter()}
      footer={unanswered ? undefined : footer}
      {...frame}
    >
      {unanswered ? <Unanswered slip={slip} /> : children}
    </PageFrame>
  );
}
