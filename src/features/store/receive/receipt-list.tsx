import { Text } from '@tarojs/components';
import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { shortDayText } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';
import { ReceiptCard, type Receipt } from './receipt-card';
import { RECEIVE } from './texts';
import './receive.scss';

const PAGE = 10;

/** What came in before, the newest first. */
export function ReceiptList({ villageId }: { readonly villageId: string }) {
  const receipts = usePages(`receipts ${villageId}`, async (before) => {
    const from = before === null ? {} : { before };
    const page = await call('receipt.list', { villageId, limit: PAGE, ...from });
    return { items: page.receipts, next: page.next };
  });
  const [read, setRead] = useState<Receipt | null>(null);
  return (
    <>
      {read !== null && (
        <ReceiptCard villageId={villageId} receipt={read} onClose={() => setRead(null)} />
      )}
      <Card flush title={RECEIVE.receipts} id="receipts">
        <LoadView load={receipts.load} reload={receipts.reload} small id="receipts-load">
          {(listed) => (
            <>
              {listed.length === 0 && <Text className="receive__words">{RECEIVE.noReceipts}</Text>}
              {listed.map((receipt, index) => (
                <ReceiptRow
                  key={receipt.id}
                  receipt={receipt}
                  place={index + 1}
                  onPress={setRead}
                />
              ))}
              <MoreButton more={receipts.more} id="receipts-more" />
            </>
          )}
        </LoadView>
      </Card>
    </>
  );
}

interface ReceiptRowProps {
  readonly receipt: Receipt;
  readonly place: number;
  readonly onPress: (receipt: Receipt) => void;
}

function ReceiptRow({ receipt, place, onPress }: ReceiptRowProps) {
  const { no, kind, items, costFen, on, byName, party } = receipt;
  return (
    <ListRow
      id={`receipt-row-${place}`}
      title={RECEIVE.receipt(no, RECEIVE.items(items.map(({ name }) => name)))}
      note={RECEIVE.receiptNote(shortDayText(on), byName, party)}
      value={costFen === 0 ? RECEIVE.kinds[kind] : RECEIVE.yuan(fenText(costFen))}
      onPress={() => onPress(receipt)}
    />
  );
}
