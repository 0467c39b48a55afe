import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { EntryColumns } from './entry-columns';
import { EntryRow } from './entry-row';
import { chipsOf, NO_FILTER, type LedgerFilter } from './filter';
import type { Here } from './here';
import { LedgerFilterView } from './ledger-filter';
import { LedgerTotals } from './ledger-totals';
import { openEntry } from './places';
import { SealCard } from './seal-card';
import { FILTER, LEDGER } from './texts';
import { useLedger } from './use-ledger';
import './ledger-view.scss';

/** The village's ledger: what is asked, what it adds up to, and every line of it. */
export function LedgerView({ here }: { readonly here: Here }) {
  const { villageId } = here;
  const [filter, setFilter] = useState<LedgerFilter>(NO_FILTER);
  const { entries, totals } = useLedger(villageId, filter);
  const filtered = chipsOf(filter).length > 0;
  return (
    <View className="ledger-view">
      <LedgerFilterView villageId={villageId} filter={filter} onChange={setFilter} />
      <View className="ledger-view__totals">
        <LedgerTotals totals={totals} filter={filter} />
      </View>
      <View className="ledger-view__entries">
        <LoadView load={entries.load} reload={entries.reload} id="ledger-load">
          {(listed) =>
            listed.length === 0 ? (
              <NothingFound filtered={filtered} onClear={() => setFilter(NO_FILTER)} />
            ) : (
              <Card
                flush
                title={LEDGER.count(listed.length, entries.more.step !== 'none')}
                id="ledger-entries"
              >
                <EntryColumns />
                {listed.map((one, index) => (
                  <EntryRow
                    key={one.entry.id}
                    listed={one}
                    place={index + 1}
                    onOpen={openEntry}
                    onPerson={(person) => setFilter({ ...filter, person })}
                  />
                ))}
                <MoreButton more={entries.more} id="ledger-more" />
              </Card>
            )
          }
        </LoadView>
      </View>
      <View className="ledger-view__seal">
        <SealCard villageId={villageId} />
      </View>
    </View>
  );
}

function NothingFound(props: { readonly filtered: boolean; readonly onClear: () => void }) {
  if (!props.filtered) return <StateView kind="empty" title={LEDGER.empty} id="ledger-empty" />;
  return (
    <StateView
      kind="empty"
      title={LEDGER.emptyFiltered}
      detail={LEDGER.emptyDetail}
      action={{ text: FILTER.clear, onPress: props.onClear, id: 'ledger-empty-clear' }}
      id="ledger-empty"
    />
  );
}
