import { View } from '@tarojs/components';
import { periodName } from '@domain/period';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { StateView } from '@/components/state-view/state-view';
import { pointsText } from '@domain/points';
import { FigureTable } from '../figure-table';
import { PrintCard } from '../print-card';
import { moversOf, type Replay } from './movers';
import { MoversView } from './movers-view';
import { budgetText, sumRowsOf } from './sum-rows';
import { REPLAY, RESULT } from './texts';

interface ReplayResultProps {
  readonly villageName: string;
  readonly replay: Replay;
}

/** What it would have come to: sums for the meeting, households for the committee. */
export function ReplayResult({ villageName, replay }: ReplayResultProps) {
  const { period, events, sameKind, before, after, households, more } = replay;
  const movers = moversOf(households);
  if (events === 0) return <StateView kind="empty" title={REPLAY.noEvents} id="replay-no-events" />;
  const flags = after.flagged !== null && before.flagged !== null;
  return (
    <View id="replay-result">
      <Card title={`${villageName}：${RESULT.name(periodName(period), after.version)}`}>
        <Sentences
          id="replay-counts"
          sentences={[
            RESULT.events(events, before.version),
            RESULT.counts(movers.up.length, movers.down.length, movers.same),
            ...(flags ? [RESULT.flagCounts(movers.gained.length, movers.lost.length)] : []),
            ...budgetText(after),
          ]}
        />
        {!sameKind && <Notice tone="warn">{RESULT.otherKind}</Notice>}
        <FigureTable id="replay-sums" head={RESULT.columns} rows={sumRowsOf(before, after)} />
      </Card>
      <Uncounted replay={replay} />
      <PrintCard id="replay" words={RESULT} />
      <View className="off-paper">
        <Notice id="replay-private">{RESULT.private}</Notice>
        <MoversView movers={movers} />
        {more > 0 && <Notice>{RESULT.more(more)}</Notice>}
      </View>
    </View>
  );
}

function Uncounted({ replay: { uncounted } }: { readonly replay: Replay }) {
  return (
    <Card title={RESULT.uncounted} id="replay-uncounted">
      {uncounted.length === 0 ? (
        <Sentences sentences={[RESULT.uncountedNone]} />
      ) : (
        <Sentences
          sentences={uncounted.map(({ itemName, why, times, points }) =>
            RESULT.left(itemName, times, pointsText(points), RESULT.why[why]),
          )}
        />
      )}
    </Card>
  );
}
