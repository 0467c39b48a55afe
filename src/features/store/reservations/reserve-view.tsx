import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { Card } from '@/components/card/card';
import { renewScanned } from '@/features/card/renew-scanned';
import { householdName } from '@/features/card/scanned';
import { OneTimeCode } from '@/features/committee/one-time-code';
import { dayText } from '@/features/entry/when';
import { useLoad } from '@/features/load/use-load';
import { CartShelf, CartSum } from '@/features/reserving/cart-shelf';
import { useCart } from '@/features/reserving/use-cart';
import { WriteTrouble } from '@/features/write/write-trouble';
import { navigate } from '@/services/platform';
import { call } from '@/services/transport';
import { RESERVE } from './texts';
import './reservations.scss';

type Made = Output<'reservation.create'>;

interface ReserveViewProps {
  readonly villageId: string;
  readonly householdId: string;
  /** Of the card it was opened by; null when it was found by its number. */
  readonly cardToken: string | null;
}

/** Keeps goods for a household that rang up, and says the code to read out to it. */
export function ReserveView(props: ReserveViewProps) {
  const { villageId, householdId } = props;
  const [made, setMade] = useState<Made | null>(null);
  const who = useLoad(`reserving for ${householdId}`, () => whoOf(props));
  const shelf = useLoad(`goods ${villageId}`, () => call('goods.list', { villageId }));
  const name = who.load.value?.name ?? '';
  const work = useCart({
    place: { villageId, householdId },
    ...{ home: who, shelf },
    question: (items, cost) => RESERVE.sure(name, items, cost),
    label: (items) => RESERVE.label(name, items),
    onMade: async (kept) => {
      setMade(kept);
      // At the counter the household stands with less to spend.
      await renewScanned(villageId);
    },
  });
  const unknown = work.write.state.step === 'unknown';

  if (made !== null) return <ReadOut made={made} name={name} />;
  return (
    <>
      <WriteTrouble state={work.write.state} id="cart" onAgain={() => void work.again()} />
      {!unknown && (
        <CartShelf
          work={work}
          available={(points) => RESERVE.available(name, points)}
          how={RESERVE.how}
          onDraw={() => void navigate('/store/draws/index')}
        />
      )}
      {!unknown && work.cart !== null && (
        <View className="kept__sum">
          <CartSum work={work} cart={work.cart} />
        </View>
      )}
    </>
  );
}

function ReadOut({ made, name }: { readonly made: Made; readonly name: string }) {
  return (
    <Card title={RESERVE.made(name)} id="reserve-made">
      <OneTimeCode
        id="reserve-code"
        title={RESERVE.code}
        code={made.code.replace(/(...)(...)/, '$1 $2')}
        until={RESERVE.until(dayText(made.until))}
      />
      <Text>{RESERVE.read}</Text>
    </Card>
  );
}

/** A clerk knows households by their cards, the committee by their numbers. */
async function whoOf({ villageId, householdId, cardToken }: ReserveViewProps) {
  if (cardToken !== null) {
    const scanned = await call('card.scan', { villageId, token: cardToken });
    return { name: householdName(scanned), available: scanned.available };
  }
  const { number, headName, available } = await call('household.get', { villageId, householdId });
  return { name: householdName({ number, maskedName: headName }), available };
}
