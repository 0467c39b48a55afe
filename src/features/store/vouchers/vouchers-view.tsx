import { View } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { shortDayText } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import type { StoreHere } from '../staff-page';
import { ReconcileCard } from './reconcile-card';
import { VOUCHERS } from './texts';
import { useReconcile, useVouchers, type Shown, type VoucherRow } from './use-vouchers';
import { VoidCard } from './void-card';
import './vouchers.scss';

const SHOWN: readonly Shown[] = ['all', 'issued', 'redeemed', 'voided'];

/** What is out on paper, and what became of the rest. */
export function VouchersView({ here }: { readonly here: StoreHere }) {
  const [shown, setShown] = useState<Shown>('all');
  const vouchers = useVouchers(here.villageId, shown);
  useRenewal(vouchers);
  return (
    <>
      {here.role !== 'clerk' && <Books here={here} onVoided={vouchers.reload} />}
      <Segmented
        id="vouchers-shown"
        label={VOUCHERS.which}
        value={shown}
        options={SHOWN.map((value) => ({ value, label: VOUCHERS.states[value] }))}
        onChange={setShown}
      />
      <LoadView load={vouchers.load} reload={vouchers.reload} id="vouchers-load">
        {(rows) =>
          rows.length === 0 ? (
            <StateView
              kind="empty"
              title={shown === 'all' ? VOUCHERS.empty : VOUCHERS.none}
              detail={VOUCHERS.emptyHow}
              id="vouchers-empty"
            />
          ) : (
            <>
              <Card flush id="vouchers-list">
                <View className="vouchers__rows">
                  {rows.map((row) => (
                    <VoucherLine key={row.number} row={row} />
                  ))}
                </View>
              </Card>
              <MoreButton more={vouchers.more} id="vouchers-more" />
            </>
          )
        }
      </LoadView>
    </>
  );
}

interface BooksProps {
  readonly here: StoreHere;
  readonly onVoided: () => Promise<void>;
}

function Books({ here, onVoided }: BooksProps) {
  const sums = useReconcile(here.villageId);
  useRenewal(sums);
  const renew = async () => {
    await Promise.all([sums.reload(), onVoided()]);
  };
  return (
    <>
      <Card title={VOUCHERS.reconcile} id="vouchers-sum">
        <LoadView small load={sums.load} reload={sums.reload} id="vouchers-sum-load">
          {(value) => <ReconcileCard sums={value} />}
        </LoadView>
      </Card>
      {here.canWrite && <VoidCard here={here} onDone={renew} />}
    </>
  );
}

function VoucherLine({ row }: { readonly row: VoucherRow }) {
  const { number, value } = row;
  return (
    <ListRow
      id={`voucher-${number}`}
      title={VOUCHERS.row(number)}
      note={storyOf(row)}
      value={VOUCHERS.points(pointsText(value))}
    />
  );
}

/** A thing a line, so that in large type no line breaks within one. */
function storyOf({ state, issuedTo, issuedAt, until, ending }: VoucherRow): string {
  const made = VOUCHERS.issuedTo(issuedTo.number, shortDayText(dayOf(issuedAt)));
  const lasts = until === null ? [] : [VOUCHERS.until(shortDayText(until))];
  const end = ending === null ? lasts : [endOf(ending)];
  return [VOUCHERS.states[state], made, ...end].join('\n');
}

function endOf(ending: NonNullable<VoucherRow['ending']>): string {
  const { householdNumber, reason, at } = ending;
  const day = shortDayText(dayOf(at));
  return reason === null
    ? VOUCHERS.handedIn(householdNumber, day)
    : VOUCHERS.voidedAt(householdNumber, day, reason);
}
