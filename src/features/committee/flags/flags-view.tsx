import { Text } from '@tarojs/components';
import { useState } from 'react';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { navigate } from '@/services/platform';
import type { Here } from '../here';
import { TO } from '../places';
import { FlagList } from './flag-list';
import { FlagSummary } from './flag-summary';
import { PeriodChips } from './period-chips';
import { PublishCard } from './publish-card';
import { FLAGS } from './texts';
import { useFlags, usePeriods, type PeriodFlags } from './use-flags';
import '../card-words.scss';

interface FlagsViewProps {
  readonly here: Here;
  /** The period the page was opened for, if it was for one. */
  readonly asked: string | undefined;
}

/** Who flies the red flag after a period: computed, looked at by the committee, published. */
export function FlagsView({ here, asked }: FlagsViewProps) {
  if (here.rulebook.length === 0)
    return (
      <StateView
        kind="empty"
        title={FLAGS.noRules}
        detail={FLAGS.noRulesDetail}
        id="flags-no-rules"
      />
    );
  return <Periods here={here} asked={asked} />;
}

function Periods({ here, asked }: FlagsViewProps) {
  const { load, reload } = usePeriods(here.villageId);
  const [chosen, setChosen] = useState(asked);
  return (
    <LoadView load={load} reload={reload} id="periods-load">
      {(periods) => {
        const period = chosen ?? periods[0];
        if (period === undefined) return null;
        return (
          <>
            <PeriodChips
              label={FLAGS.which}
              earlier={FLAGS.earlier}
              periods={periods}
              chosen={period}
              onChoose={setChosen}
            />
            <OnePeriod key={period} here={here} period={period} />
          </>
        );
      }}
    </LoadView>
  );
}

function OnePeriod({ here, period }: { readonly here: Here; readonly period: string }) {
  const flags = useFlags(here.villageId, period);
  useRenewal(flags);
  return (
    <LoadView load={flags.load} reload={flags.reload} id="flags-load">
      {(now) => <Stage here={here} now={now} onChanged={flags.reload} />}
    </LoadView>
  );
}

interface StageProps {
  readonly here: Here;
  readonly now: PeriodFlags;
  readonly onChanged: () => Promise<void>;
}

/** What there is to see depends on how far the period has come. */
function Stage({ here, now, onChanged }: StageProps) {
  if (now.state !== 'closed')
    return (
      <StateView
        kind="empty"
        title={FLAGS.notClosed[now.state]}
        detail={FLAGS.notClosedDetail[now.state]}
        action={{
          text: FLAGS.toSettlement,
          id: 'flags-to-settlement',
          onPress: () => void navigate(TO.settlement),
        }}
        id="flags-not-closed"
      />
    );
  if (now.flags.state === 'none')
    return (
      <StateView kind="empty" title={FLAGS.noRule} detail={FLAGS.noRuleDetail} id="flags-no-rule" />
    );
  if (now.rows.length === 0)
    return (
      <StateView kind="empty" title={FLAGS.empty} detail={FLAGS.emptyDetail} id="flags-empty" />
    );
  return (
    <>
      <Text className="card-words">{FLAGS.how}</Text>
      <FlagSummary rows={now.rows} />
      <PublishCard here={here} now={now} onPublished={onChanged} />
      <FlagList here={here} now={now} onChanged={onChanged} />
    </>
  );
}
