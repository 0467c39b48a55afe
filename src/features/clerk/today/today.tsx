import { View, Text } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { usePullDown, useShown } from '@/services/platform';
import { clerkNav } from '../clerk-nav';
import { toCounter } from '../places';
import { TEXTS } from '../texts';
import { EntryRow } from './entry-row';
import { Totals } from './totals';
import { useToday } from './use-today';
import './today.scss';

const WORDS = TEXTS.today;

export function TodayView({ villageId }: { readonly villageId: string }) {
  const today = useToday(villageId);
  const { load, entries } = today;
  useShown(() => {
    // Back from a receipt, where something may have been undone; the first time it loads anyway.
    if (load.step !== 'loading') void today.reload();
  });
  usePullDown(today.reload);
  return (
    <PageFrame title={WORDS.title} subtitle={WORDS.subtitle} nav={clerkNav('today')}>
      <LoadView load={load} reload={today.reload} loading={WORDS.loading}>
        {({ totals }) => (
          <>
            <Card>
              <Totals totals={totals} />
            </Card>
            {entries.length === 0 ? <NothingYet /> : <Entries today={today} />}
          </>
        )}
      </LoadView>
    </PageFrame>
  );
}

function NothingYet() {
  return (
    <StateView
      id="today-empty"
      kind="empty"
      title={WORDS.empty}
      detail={WORDS.emptyDetail}
      action={{ text: TEXTS.noCard.action, id: 'to-counter', onPress: () => void toCounter() }}
    />
  );
}

function Entries({ today }: { readonly today: ReturnType<typeof useToday> }) {
  const { entries, hasMore, more, loadMore } = today;
  return (
    <>
      <Card flush id="today-entries-list">
        {entries.map((listed) => (
          <EntryRow key={listed.entry.id} listed={listed} />
        ))}
      </Card>
      {more === 'failed' && <Notice tone="error">{WORDS.moreFailed}</Notice>}
      {hasMore ? (
        <Button
          id="today-more"
          kind="secondary"
          block
          loading={more === 'loading'}
          onPress={() => void loadMore()}
        >
          {WORDS.more}
        </Button>
      ) : (
        <View className="today__end">
          <Text>{WORDS.noMore}</Text>
        </View>
      )}
    </>
  );
}
