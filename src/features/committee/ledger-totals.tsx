import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { LoadView } from '@/features/load/load-view';
import type { Loaded } from '@/features/load/use-load';
import { alignedTexts } from './amounts';
import { chipsOf, type LedgerFilter } from './filter';
import { TOTALS } from './texts';
import './ledger-totals.scss';

type Totals = Output<'ledger.total'>;

/** In the order they are added up, each with its sign. */
const PARTS = [
  { key: 'issued', sign: '' },
  { key: 'takenBack', sign: '−' },
  { key: 'deducted', sign: '−' },
  { key: 'redeemed', sign: '−' },
  { key: 'givenBack', sign: '+' },
  { key: 'transferredIn', sign: '+' },
  { key: 'transferredOut', sign: '−' },
  { key: 'cleared', sign: '−' },
  { key: 'onPaper', sign: '−' },
  { key: 'offPaper', sign: '+' },
] as const;

interface LedgerTotalsProps {
  readonly totals: Loaded<Totals | null>;
  readonly filter: LedgerFilter;
}

/** The sums under the filter, written so that anyone can add them up again. */
export function LedgerTotals({ totals, filter }: LedgerTotalsProps) {
  const sums = totals.load.value;
  const filtered = chipsOf(filter).length > 0;
  return (
    <Card
      title={filtered ? TOTALS.titleFiltered : TOTALS.title}
      id="ledger-totals"
      {...(sums === null ? {} : { extra: <Count entries={sums.entries} /> })}
    >
      <LoadView small load={totals.load} reload={totals.reload} id="ledger-totals-load">
        {(loaded) =>
          loaded === null ? (
            <Notice id="ledger-totals-none">{TOTALS.noAmounts}</Notice>
          ) : (
            <>
              <Sum sums={loaded} />
              {filter.kind !== null && <Text className="ledger-sum__note">{TOTALS.oneKind}</Text>}
            </>
          )
        }
      </LoadView>
    </Card>
  );
}

function Sum({ sums }: { readonly sums: Totals }) {
  // What did not happen adds nothing; without it the lines themselves are on a phone's first screen.
  const parts = PARTS.filter(({ key }) => key === 'issued' || sums[key] !== 0);
  const texts = alignedTexts([...parts.map(({ key }) => sums[key]), sums.change]);
  return (
    <View className="ledger-sum">
      {parts.map(({ key, sign }, index) => (
        <View key={key} className="ledger-sum__part">
          <Words {...TOTALS.parts[key]} />
          <Text className="ledger-sum__sign">{sign}</Text>
          <Text className="ledger-sum__figure" id={`ledger-total-${key}`}>
            {texts[index]}
          </Text>
        </View>
      ))}
      <View className="ledger-sum__part ledger-sum__part--change">
        <Words {...TOTALS.change} />
        <Text className="ledger-sum__sign">=</Text>
        <Text className="ledger-sum__figure" id="ledger-total-change">
          {texts.at(-1)}
        </Text>
      </View>
    </View>
  );
}

function Words({ name, note }: { readonly name: string; readonly note: string }) {
  return (
    <View className="ledger-sum__words">
      <Text className="ledger-sum__name">{name}</Text>
      <Text className="ledger-sum__note">{note}</Text>
    </View>
  );
}

function Count({ entries }: { readonly entries: number }) {
  return (
    <Text className="ledger-sum__count" id="ledger-total-entries">
      {TOTALS.entries(entries)}
    </Text>
  );
}
