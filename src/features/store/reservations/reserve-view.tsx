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
import type { Named } from '../for-household';
import { RESERVE } from './texts';
import './reservations.scss';

type Made = Output<'reservation.create'>;

interface ReserveViewProps {
  readonly villageId: string;
  readonly householdId: string;
  /** As a clerk found it; null on the committee's pages. */
  readonly named: Named | null;
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
          unseen={RESERVE.unseen(name)}
          how={who.load.value?.available === null ? RESERVE.howUnseen : RESERVE.how}
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
      <Text className="kept__line">{RESERVE.read}</Text>
      <Text className="kept__line" id="reserve-card">
        {RESERVE.card}
      </Text>
    </Card>
  );
}

/** Without its card a clerk does not see how many points a household has; whether they do, the cloud says. */
async function whoOf({ villageId, householdId, named }: ReserveViewProps) {
  if (named !== null) {
    const { cardToken: token } = named;
    const scanned = token === null ? null : await call('card.scan', { villageId, token });
    return { name: householdName(named), available: scanned?.available ?? null };
  }
  const { number, headName, available } = await call('household.get', { villageId, householdId });
  return { name: householdName({ number, maskedName: headName }), available };
}
