import { Text, View } from '@tarojs/components';
import type { ExchangeTable } from '@domain/exchange-table';
import { points, pointsText } from '@domain/points';
import { BigChoice } from '@/components/big-choice/big-choice';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { isByCard, type Scanned } from '@/features/card/scanned';
import { remainderText } from '@/features/entry/words';
import { openPassbook } from '@/features/paper/places';
import { LINKS } from '@/features/paper/texts';
import { COLLECT } from '../collect/texts';
import { toCollect, toRedemption, toReserve, toTradeIn, toVoucher } from '../places';
import { TEXTS } from '../texts';
import { VOUCHER } from '../voucher/texts';
import './household-card.scss';

const WORDS = TEXTS.counter;

interface HouseholdCardProps {
  readonly household: Scanned;
  /** For the words of the remainders; null while it has not come. */
  readonly table: ExchangeTable | null;
  readonly onNext: () => void;
}

/** Who stands at the counter, what they have, and what they have come for. */
export function HouseholdCard({ household, table, onNext }: HouseholdCardProps) {
  return (
    <View id="household-card">
      <Card tone="pine">
        <View className="household-card__who">
          <Text className="household-card__number" id="household-number">
            {household.number}
          </Text>
          <Text className="household-card__name" id="household-name">
            {household.maskedName}
          </Text>
        </View>
        <View className="household-card__line">
          <Text className="household-card__label">{WORDS.balance}</Text>
          <Text className="household-card__balance" id="household-balance">
            {pointsText(household.available)}
          </Text>
          <Text className="household-card__unit">{TEXTS.tradeIn.point}</Text>
        </View>
        {household.available < 0 && (
          <Text>{WORDS.owed(pointsText(points(0 - household.available)))}</Text>
        )}
        {household.frozen > 0 && <Text>{WORDS.frozen(pointsText(household.frozen))}</Text>}
      </Card>
      {!isByCard(household) && <Notice id="by-bag">{WORDS.byBag(household.bagCode ?? '')}</Notice>}
      <View className="household-card__choices">
        <BigChoice
          id="go-trade-in"
          mark="收"
          title={WORDS.tradeIn}
          note={WORDS.tradeInNote}
          onPress={() => void toTradeIn()}
        />
        {isByCard(household) && (
          <BigChoice
            id="go-redemption"
            mark="兑"
            title={WORDS.redemption}
            note={WORDS.redemptionNote}
            onPress={() => void toRedemption()}
          />
        )}
      </View>
      {isByCard(household) && <Seldom household={household} />}
      <Button id="next-household" kind="secondary" size="large" block onPress={onNext}>
        {WORDS.next}
      </Button>
      {table !== null && <Remainders household={household} table={table} />}
    </View>
  );
}

/** What some of them come for, two by two; what waits for them stands out. */
function Seldom({ household }: { readonly household: Scanned }) {
  const waits = household.frozen > 0;
  return (
    <View className="household-card__seldom">
      <Button
        id="go-collect"
        kind={waits ? 'primary' : 'secondary'}
        onPress={() => void toCollect()}
      >
        {COLLECT.open}
      </Button>
      <Button id="go-reserve" kind="secondary" onPress={() => void toReserve()}>
        {WORDS.reserve}
      </Button>
      <Button id="go-voucher" kind="secondary" onPress={() => void toVoucher()}>
        {VOUCHER.open}
      </Button>
      <Button id="go-passbook" kind="secondary" onPress={() => openPassbook(household.id)}>
        {LINKS.rows.passbook.title}
      </Button>
    </View>
  );
}

function Remainders({ household, table }: { household: Scanned; table: ExchangeTable }) {
  const left = table.materials.flatMap(({ id, name, rate, unitName }) => {
    const remainder = household.remainders[id];
    if (remainder === undefined || remainder === 0) return [];
    return [{ id, words: `${name}：${remainderText({ rate, unitName, remainder })}` }];
  });
  if (left.length === 0) return null;
  return (
    <View className="household-card__remainders">
      <Text className="household-card__remainders-title">{WORDS.remainders}</Text>
      {left.map(({ id, words }) => (
        <Text key={id} id={`remainder-${id}`} className="household-card__remainder">
          {words}
        </Text>
      ))}
    </View>
  );
}
