import { periodName } from '@domain/period';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { Facts, type Fact } from '@/components/facts/facts';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { HandoverLines } from '@/features/grade/handover-lines';
import { SchemeCard } from '@/features/grade/scheme-card';
import { ROUND } from '@/features/grade/texts';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import type { Here } from '../here';
import { dayText } from '../when';
import { GradeList } from './grade-list';
import { HandOverCard } from './hand-over-card';
import { HAND_OVER, PROGRESS, ROUNDS } from './texts';
import { useRound, type Round } from './use-rounds';

interface RoundViewProps {
  readonly here: Here;
  readonly roundId: string;
}

/** One round: how far it is, how it grades, what comes next, and its households. */
export function RoundView({ here, roundId }: RoundViewProps) {
  const round = useRound(here.villageId, roundId);
  useRenewal(round);
  return (
    <LoadView load={round.load} reload={round.reload} id="round-load">
      {(found) =>
        found === null ? (
          <StateView kind="error" title={ROUNDS.missing} id="round-missing" />
        ) : (
          <>
            <Card title={ROUND.named(found.label)} id="round-progress">
              <Facts facts={progressOf(found)} />
            </Card>
            {found.working && <Notice id="round-working">{PROGRESS.working}</Notice>}
            {here.canWrite && <HandOverCard here={here} round={found} onDone={round.reload} />}
            {found.handovers.length > 0 && (
              <Card title={HAND_OVER.history} id="handovers">
                <HandoverLines handovers={found.handovers} />
              </Card>
            )}
            <SchemeCard scheme={found.scheme} />
            <GradeList here={here} round={found} />
          </>
        )
      }
    </LoadView>
  );
}

function progressOf(round: Round): readonly Fact[] {
  const { state, periods, households, decided, left, vetoesOpen, publishedAt } = round;
  const count = PROGRESS.count;
  return [
    { name: PROGRESS.state, value: ROUND.states[state], id: 'round-state' },
    { name: PROGRESS.periods, value: periods.map(periodName).join('、') },
    { name: PROGRESS.households, value: count(households), id: 'round-households' },
    {
      name: PROGRESS.waiting,
      value: count(households - decided - left),
      id: 'round-waiting',
    },
    { name: PROGRESS.decided, value: count(decided), id: 'round-decided' },
    ...(left > 0 ? [{ name: PROGRESS.left, value: count(left) }] : []),
    ...(vetoesOpen > 0
      ? [{ name: PROGRESS.vetoes, value: PROGRESS.vetoCount(vetoesOpen), id: 'round-vetoes' }]
      : []),
    ...(publishedAt === null
      ? []
      : [
          {
            name: ROUND.states.published,
            value: dayText(dayOf(publishedAt)),
            id: 'round-published',
          },
        ]),
  ];
}
