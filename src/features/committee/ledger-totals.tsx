import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import type { Loaded } from '@/features/load/use-load';
import { alignedTexts } from './amounts';
import { LoadView } from './load-view';
import { TOTALS } from './texts';
import './ledger-totals.scss';

type Totals = Output<'ledger.total'>;

/** In the order they are added up, each with its sign. */
const PARTS = [
  { key: 'issued', sign: '' },
  { key: 'takenBack', sign: '−' },
  { key: 'redeemed', sign: '−' },
  { key: 'givenBack', sign: '+' },
  { key: 'transferredIn', sign: '+' },
  { key: 'transferredOut', sign: '−' },
] as const;

interface LedgerTotalsProps {
  readonly totals: Loaded<Totals | null>;
  readonly filtered: boolean;
}

/** The sums under the filter, written so that anyone can add them up again. */
export function LedgerTotals({ totals, filtered }: LedgerTotalsProps) {
  return (
    <Card title={filtered ? TOTALS.titleFiltered : TOTALS.title} id="ledger-totals">
      <LoadView
        small
        load={totals.load}
        onRetry={() => void totals.reload()}
        id="ledger-totals-load"
      >
        {(sums) =>
          sums === null ? (
            <Notice id="ledger-totals-none">{TOTALS.noAmounts}</Notice>
          ) : (
            <Sum sums={sums} />
          )
        }
      </LoadView>
    </Card>
  );
}

function Sum({ sums }: { readonly sums: Totals }) {
  const texts = alignedTexts([...PARTS.map(({ key }) => sums[key]), sums.change]);
  return (
    <View className="ledger-sum">
      {PARTS.map(({ key, sign }, index) => (
        <View key={key} className="ledger-sum__part">
          <View className="ledger-sum__words">
            <Text className="ledger-sum__name">{TOTALS.parts[key].name}</Text>
            <Text className="ledger-sum__note">{TOTALS.parts[key].note}</Text>
          </View>
          <View className="ledger-sum__number">
            <Text className="ledger-sum__sign">{sign}</Text>
            <Text className="ledger-sum__figure" id={`ledger-total-${key}`}>
              {texts[index]}
            </Text>
          </View>
        </View>
      ))}
      <View className="ledger-sum__part ledger-sum__part--change">
        <View className="ledger-sum__words">
          <Text className="ledger-sum__name">{TOTALS.change.name}</Text>
          <Text className="ledger-sum__note">{TOTALS.change.note}</Text>
        </View>
        <View className="ledger-sum__number">
          <Text className="ledger-sum__sign">=</Text>
          <Text className="ledger-sum__figure" id="ledger-total-change">
            {texts.at(-1)}
          </Text>
        </View>
      </View>
      <Text className="ledger-sum__count" id="ledger-total-entries">
        {TOTALS.entries(sums.entries)}
      </Text>
    </View>
  );
}
