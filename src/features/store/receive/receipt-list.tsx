import { Text } from '@tarojs/components';
import { fenText } from '@domain/fund/fen';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { shortDayText } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';
import { UnfoldingRows } from '../unfolding-rows';
import { ReceiptStory, type Receipt } from './receipt-story';
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
  return (
    <Card flush title={RECEIVE.receipts} id="receipts">
      <LoadView load={receipts.load} reload={receipts.reload} small id="receipts-load">
        {(listed) => (
          <>
            {listed.length === 0 && <Text className="receive__none">{RECEIVE.noReceipts}</Text>}
            <UnfoldingRows
              id="receipt"
              items={listed}
              row={(receipt, place, onPress) => (
                <ReceiptRow receipt={receipt} place={place} onPress={onPress} />
              )}
              story={(receipt, fold) => (
                <ReceiptStory villageId={villageId} receipt={receipt} onClose={fold} />
              )}
            />
            <MoreButton more={receipts.more} id="receipts-more" />
          </>
        )}
      </LoadView>
    </Card>
  );
}

interface ReceiptRowProps {
  readonly receipt: Receipt;
  readonly place: number;
  readonly onPress: () => void;
}

function ReceiptRow({ receipt, place, onPress }: ReceiptRowProps) {
  const { no, kind, items, costFen, on, byName, party } = receipt;
  return (
    <ListRow
      id={`receipt-row-${place}`}
      title={RECEIVE.receipt(no, RECEIVE.items(items.map(({ name }) => name)))}
      note={RECEIVE.receiptNote(shortDayText(on), byName, party)}
      value={costFen === 0 ? RECEIVE.kinds[kind] : RECEIVE.yuan(fenText(costFen))}
      onPress={onPress}
    />
  );
}
