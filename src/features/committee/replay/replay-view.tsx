import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { periodName } from '@domain/period';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import type { Here } from '../here';
import { Several } from '../several';
import { ReplayResult } from './replay-result';
import { REPLAY } from './texts';
import { useReplayChoice, type ReplayChoice } from './use-replay-choice';
import '../card-words.scss';

interface ReplayViewProps {
  readonly here: Here;
  /** The version one came from. */
  readonly version: number | undefined;
}

/** A version tried on a past period, before the villagers' meeting. */
export function ReplayView({ here, version }: ReplayViewProps) {
  const { load, reload } = useReplayChoice(here.villageId);
  return (
    <LoadView load={load} reload={reload} id="replay-load">
      {(choice) => {
        if (choice.versions.length === 0)
          return (
            <StateView
              kind="empty"
              title={REPLAY.none}
              detail={REPLAY.noneDetail}
              id="replay-none"
            />
          );
        if (choice.periods.length === 0)
          return (
            <StateView
              kind="empty"
              title={REPLAY.noPeriods}
              detail={REPLAY.noPeriodsDetail}
              id="replay-no-periods"
            />
          );
        return <Chosen here={here} choice={choice} version={version} />;
      }}
    </LoadView>
  );
}

interface Asked {
  readonly version: number;
  readonly period: string;
}

function Chosen({ here, choice, version }: ReplayViewProps & { readonly choice: ReplayChoice }) {
  const { versions, periods } = choice;
  const [wish, setWish] = useState<Asked>(() => ({
    version: versions.find((one) => one.version === version)?.version ?? versions[0]?.version ?? 0,
    // The last one that is over; the running one while there is no other.
    period: periods[1] ?? periods[0] ?? '',
  }));
  const [asked, setAsked] = useState<Asked | null>(null);
  if (asked !== null) return <Running here={here} asked={asked} onBack={() => setAsked(null)} />;
  return (
    <Card id="replay-choice">
      <Text className="card-words">{REPLAY.explain}</Text>
      <Several
        id="replay-version"
        label={REPLAY.version}
        one
        options={versions.map(({ version: number, title, state }) => ({
          value: String(number),
          label: REPLAY.versionOf(number, title, state === 'draft'),
        }))}
        values={[String(wish.version)]}
        onChange={([number = '']) => setWish({ ...wish, version: Number(number) })}
      />
      <Several
        id="replay-period"
        label={REPLAY.period}
        one
        options={periods.map((period) => ({ value: period, label: periodName(period) }))}
        values={[wish.period]}
        onChange={([period = '']) => setWish({ ...wish, period })}
      />
      <Button id="replay-run" block onPress={() => setAsked(wish)}>
        {REPLAY.run}
      </Button>
    </Card>
  );
}

interface RunningProps {
  readonly here: Here;
  readonly asked: Asked;
  readonly onBack: () => void;
}

function Running({ here, asked: { version, period }, onBack }: RunningProps) {
  const { villageId, villageName } = here;
  const { load, reload } = useLoad(`replay ${version} ${period}`, () =>
    call('rulebook.replay', { villageId, version, period }),
  );
  return (
    <>
      {load.step === 'loading' ? (
        <StateView kind="loading" title={REPLAY.running} id="replay-running" />
      ) : (
        <LoadView load={load} reload={reload} id="replay-result-load">
          {(replay) => <ReplayResult villageName={villageName} replay={replay} />}
        </LoadView>
      )}
      <View className="off-paper">
        <Button id="replay-again" kind="secondary" block onPress={onBack}>
          {REPLAY.again}
        </Button>
      </View>
    </>
  );
}
