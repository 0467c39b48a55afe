import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { EntryStories } from '@/features/entry/entry-stories';
import { monthFigures } from './month-figures';
import { HOME, LEDGER } from './texts';
import type { useMonth } from './use-month';
import './ledger.scss';
import './villager.scss';

type MonthCardProps = Pick<
  ReturnType<typeof useMonth>,
  'entries' | 'isWhole' | 'more' | 'moreStep'
>;

/** A month of the ledger: what came and went in all, and every entry with its reason. */
export function MonthCard({ entries, isWhole, more, moreStep }: MonthCardProps) {
  if (entries.length === 0)
    return (
      <StateView kind="empty" title={LEDGER.empty} detail={LEDGER.emptyHow} id="month-empty" />
    );
  const { gained, lost } = monthFigures(entries.map(({ entry }) => entry));
  return (
    <>
      <Card>
        <Text className="villager__hint">
          {isWhole ? LEDGER.count(entries.length) : LEDGER.shown(entries.length)}
        </Text>
        <View className="month-sum" id="month-sum">
          <Sum label={LEDGER.gained} value={gained} tone="plus" />
          <Sum label={LEDGER.lost} value={lost} tone="minus" />
        </View>
      </Card>
      <Card
        flush
        title={LEDGER.each}
        extra={<Text className="villager__hint">{HOME.why}</Text>}
        id="month-entries"
      >
        <EntryStories entries={entries} />
      </Card>
      {moreStep === 'failed' && <Notice tone="warn">{LEDGER.moreFailed}</Notice>}
      {!isWhole && (
        <Button
          block
          kind="secondary"
          id="month-more"
          loading={moreStep === 'loading'}
          onPress={() => void more()}
        >
          {LEDGER.more}
        </Button>
      )}
    </>
  );
}

interface SumProps {
  readonly label: string;
  readonly value: string;
  readonly tone: 'plus' | 'minus';
}

function Sum({ label, value, tone }: SumProps) {
  return (
    <View className="month-sum__part">
      <Text className="month-sum__label">{label}</Text>
      <Text
        className={`month-sum__value month-sum__value--${tone}`}
      >{`${value} ${HOME.point}`}</Text>
    </View>
  );
}
