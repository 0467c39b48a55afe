import type { Output } from '@contract/index';
import { fenText } from '@domain/fund/fen';
import { FUND_NAMES } from '@domain/fund/words';
import { Button } from '@/components/button/button';
import { Facts, type Fact } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { dayText } from '@/features/committee/when';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { RECEIVE } from './texts';

export type Receipt = Output<'receipt.list'>['receipts'][number];

interface ReceiptStoryProps {
  readonly villageId: string;
  readonly receipt: Receipt;
  readonly onClose: () => void;
}

/** One receipt, line by line, with the papers it was written down with. */
export function ReceiptStory({ villageId, receipt, onClose }: ReceiptStoryProps) {
  const { items, photoIds } = receipt;
  return (
    <>
      <Facts facts={factsOf(receipt)} />
      {items.map(({ name, unitName, pieces, costFen, expiresOn }, index) => (
        <ListRow
          key={index}
          id={`receipt-item-${index + 1}`}
          title={name}
          {...(expiresOn === null ? {} : { note: RECEIVE.lastDay(dayText(expiresOn)) })}
          value={RECEIVE.item(pieces, unitName, costFen === null ? null : fenText(costFen))}
        />
      ))}
      <PhotoStrip villageId={villageId} photoIds={photoIds} id="receipt-photo" />
      <Button id="receipt-close" kind="text" block onPress={onClose}>
        {RECEIVE.close}
      </Button>
    </>
  );
}

function factsOf({ kind, on, party, fund, costFen, note, byName }: Receipt): readonly Fact[] {
  return [
    { name: RECEIVE.kind, value: RECEIVE.kinds[kind] },
    { name: RECEIVE.day, value: dayText(on) },
    ...(party === '' ? [] : [{ name: RECEIVE.party, value: party }]),
    ...(fund === null ? [] : [{ name: RECEIVE.fund, value: FUND_NAMES[fund] }]),
    ...(costFen === 0 ? [] : [{ name: RECEIVE.sum, value: RECEIVE.yuan(fenText(costFen)) }]),
    ...(note === '' ? [] : [{ name: RECEIVE.note, value: note }]),
    { name: RECEIVE.by, value: byName },
  ];
}
