import { useMemo } from 'react';
import type { Output } from '@contract/index';
import { voucherSheet } from '@domain/paper/voucher-sheet';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { PaperView } from '@/features/paper/paper-view';
import { call } from '@/services/transport';
import type { StoreHere } from '../staff-page';
import { VOUCHERS } from './texts';

interface PrintViewProps {
  readonly here: StoreHere;
  readonly entryId: string;
}

/** The slips of one issue that are still good, as they are cut out. */
export function PrintView({ here: { villageId, shopName }, entryId }: PrintViewProps) {
  const { load, reload } = useLoad(`voucher-print ${entryId}`, () =>
    call('voucher.print', { villageId, entryId }),
  );
  return (
    <LoadView load={load} reload={reload} loading={VOUCHERS.printLoading} id="voucher-print-load">
      {(issue) =>
        issue.slips.length === 0 ? (
          <StateView kind="empty" title={VOUCHERS.printed} id="voucher-print-none" />
        ) : (
          <Sheets issue={issue} shopName={shopName} />
        )
      }
    </LoadView>
  );
}

interface SheetsProps {
  readonly issue: Output<'voucher.print'>;
  readonly shopName: string;
}

function Sheets({ issue, shopName }: SheetsProps) {
  const { slips, until } = issue;
  const drawing = useMemo(
    () =>
      voucherSheet(
        shopName,
        slips.map((slip) => ({ ...slip, until })),
      ),
    [shopName, slips, until],
  );
  return <PaperView id="vouchers" drawing={drawing} note={VOUCHERS.printNote} />;
}
