import { Text, View } from '@tarojs/components';
import { fenText } from '@domain/fund/fen';
import { kilogramText } from '@domain/fund/statement-sheets';
import { Button } from '@/components/button/button';
import { Facts, type Fact } from '@/components/facts/facts';
import { dayText } from '@/features/committee/when';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { MONEY, SALE, SALES } from './texts';
import type { Sale } from './use-money';
import './money.scss';

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
      {sale.bundleCodes.length > 0 && (
        <>
          <Text className="money__label">{SALE.bundles}</Text>
          <View className="money__codes">
            {sale.bundleCodes.map((code) => (
              <Text key={code} className="money__code">
                {code}
              </Text>
            ))}
          </View>
        </>
      )}
      <PhotoStrip villageId={villageId} photoIds={sale.photoIds} id="sale-photo" />
      <Button id="sale-close" kind="text" block onPress={onClose}>
        {MONEY.close}
      </Button>
    </>
  );
}

function factsOf(sale: Sale): readonly Fact[] {
  const { dealer, on, lines, amountFen, note, byName, state } = sale;
  return [
    { name: SALE.dealer, value: dealer },
    { name: SALE.day, value: dayText(on) },
    ...lines.map((line) => ({
      name: line.name,
      value: SALE.line(kilogramText(line.grams), fenText(line.amountFen)),
    })),
    { name: SALE.amount, value: MONEY.yuan(fenText(amountFen)) },
    ...(note === '' ? [] : [{ name: SALE.note, value: note }]),
    { name: SALE.by, value: byName },
    ...(state === 'undone' ? [{ name: SALE.state, value: SALES.undone }] : []),
  ];
}
