import { View } from '@tarojs/components';
import { dayOf } from '@domain/village-time';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { unmarked } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { MessageBell } from '@/features/message/message-bell';
import { WaitingCard } from '@/features/proposals/waiting-card';
import type { Villager } from '@/features/villager/place';
import { ConsentCard } from './consent-card';
import { FindingsCard } from './findings-card';
import { FlagCard } from './flag-card';
import { GradeCard } from './grade-card';
import { LinksCard } from './links-card';
import { ClearingCard, PastCard, ReasonsCard, RunningCard } from './score-cards';
import { STANDING } from './texts';
import { useGrade, useStandingOf, type Standing } from './use-standing';
import '@/features/villager/villager.scss';

/** The household under the village's rules: its score and why, and what follows from it. */
export function StandingView({ villager }: { readonly villager: Villager }) {
  const standing = useStandingOf(villager);
  const grade = useGrade(villager);
  useRenewal(standing, grade);
  return (
    <>
      <LoadView {...standing} loading={STANDING.loading}>
        {(value) => (
          <>
            {value.closed && (
              <Notice tone="warn" id="standing-closed">
                {STANDING.closed}
              </Notice>
            )}
            <Score standing={value} />
            <WaitingCard villager={villager} />
            <LinksCard />
            {value.findings.length > 0 && (
              <FindingsCard villager={villager} onDone={() => void standing.reload()} />
            )}
            <Outcome standing={value} />
            <GradeCard grade={{ ...grade, load: unmarked(grade.load) }} />
            <ConsentCard villager={villager} />
            <View className="villager__gap" />
            <MessageBell topics={['aboutToBePublished', 'rectification', 'clearingNotice']} />
          </>
        )}
      </LoadView>
    </>
  );
}

function Score({ standing }: { readonly standing: Standing }) {
  const { running } = standing;
  if (running === null)
    return (
      <StateView
        kind="empty"
        title={STANDING.noRules}
        detail={STANDING.noRulesHow}
        id="standing-no-rules"
      />
    );
  if (isUnscored(standing))
    return (
      <StateView
        kind="empty"
        title={STANDING.shopOnly}
        detail={STANDING.shopOnlyHow}
        id="standing-shop-only"
      />
    );
  return <RunningCard running={running} />;
}

/** A village that has only a shop: nothing to begin from, nothing moved, nothing decided by it. */
function isUnscored({ running, outlook }: Standing): boolean {
  return running?.base === 0 && running.reasons.length === 0 && outlook === null;
}

/** What the score was made of, and what follows from it. */
function Outcome({ standing }: { readonly standing: Standing }) {
  const { running, outlook, past, clearing } = standing;
  return (
    <>
      <FlagCard outlook={outlook} past={past} />
      {running !== null && !isUnscored(standing) && <ReasonsCard reasons={running.reasons} />}
      <ClearingCard clearing={clearing} today={dayOf(new Date().toISOString())} />
      <PastCard past={past} />
    </>
  );
}
