import { View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { Facts } from '@/components/facts/facts';
import { Notice } from '@/components/notice/notice';
import { VOUCHERS } from './texts';
import './vouchers.scss';

type Sums = Output<'voucher.reconcile'>;
const HEAPS = ['issued', 'redeemed', 'voided', 'outstanding'] as const;

/** Every slip is somewhere, and the ledger says the same of those that are out. */
export function ReconcileCard({ sums }: { readonly sums: Sums }) {
  const agrees = sums.outstanding.points === sums.ledger;
  return (
    <>
      <Facts
        facts={HEAPS.map((heap) => {
          const { slips, points } = sums[heap];
          const value = VOUCHERS.heap(slips, pointsText(points));
          return { name: VOUCHERS[heap], value, id: `vouchers-${heap}` };
        })}
      />
      <View className="vouchers__agree">
        <Notice tone={agrees ? 'info' : 'error'} id="vouchers-agree">
          {agrees ? VOUCHERS.agrees : VOUCHERS.differs(pointsText(sums.ledger))}
        </Notice>
      </View>
    </>
  );
}
