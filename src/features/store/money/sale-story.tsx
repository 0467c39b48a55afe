import { fenText } from '@domain/fund/fen';
import { kilogramText } from '@domain/fund/statement-sheets';
import { Button } from '@/components/button/button';
import { Facts, type Fact } from '@/components/facts/facts';
import { dayText } from '@/features/committee/when';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { MONEY, SALE, SALES } from './texts';
import type { Sale } from './use-money';

interface SaleStoryProps {
  readonly villageId: string;
  readonly sale: Sale;
  readonly onClose: () => void;
}

/** One sale with all that is known of it, and the papers it was written down with. */
export function SaleStory({ villageId, sale, onClose }: SaleStoryProps) {
  return (
    <>
      <Facts facts={factsOf(sale)} />
      <PhotoStrip villageId={villageId} photoIds={sale.photoIds} id="sale-photo" />
      <Button id="sale-close" kind="text" block onPress={onClose}>
        {MONEY.close}
      </Button>
    </>
  );
}

function factsOf(sale: Sale): readonly Fact[] {
  const { dealer, on, lines, bundleCodes, amountFen, note, byName, state } = sale;
  return [
    { name: SALE.dealer, value: dealer },
    { name: SALE.day, value: dayText(on) },
    ...lines.map((line) => ({
      name: line.name,
      value: SALE.line(kilogramText(line.grams), fenText(line.amountFen)),
    })),
    { name: SALE.amount, value: MONEY.yuan(fenText(amountFen)) },
    ...(bundleCodes.length === 0 ? [] : [{ name: SALE.bundles, value: bundleCodes.join('、') }]),
    ...(note === '' ? [] : [{ name: SALE.note, value: note }]),
    { name: SALE.by, value: byName },
    ...(state === 'undone' ? [{ name: SALE.state, value: SALES.undone }] : []),
  ];
}
