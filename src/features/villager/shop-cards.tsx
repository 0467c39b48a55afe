import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { quantity, quantityText } from '@domain/quantity';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { dayText, weekdayText } from '@/features/entry/when';
import { rateText } from '@/features/entry/words';
import { nextOpening, openingToday } from './openings';
import { SHOP } from './texts';
import './shop.scss';

type Shop = Output<'shop.get'>;
type Material = Shop['table']['materials'][number];

interface OpeningsCardProps extends Pick<Shop, 'shopName' | 'openings'> {
  readonly now: string;
}

export function OpeningsCard({ shopName, openings, now }: OpeningsCardProps) {
  const today = openingToday(openings, now);
  const next = nextOpening(openings, now);
  return (
    <Card title={shopName} id="shop-openings">
      <Text className={today === null ? 'shop__closed' : 'shop__open'} id="shop-today">
        {today === null ? SHOP.closedToday : `${SHOP.openToday} ${today.hours}`}
      </Text>
      <Text className="shop__line">
        {next === null ? SHOP.noOpenings : SHOP.nextOpening(next.day, next.hours)}
      </Text>
      {openings.length > 1 && (
        <Text className="shop__line">
          {`${SHOP.openingDays}：${openings.map(({ weekday, hours }) => `${weekdayText(weekday)} ${hours}`).join('，')}`}
        </Text>
      )}
    </Card>
  );
}

export function TableCard({ table }: Pick<Shop, 'table'>) {
  return (
    <Card flush title={SHOP.table} id="shop-table">
      {table.materials.map((material) => (
        <MaterialRow key={material.id} material={material} />
      ))}
      <Text className="shop__foot">{SHOP.remainder}</Text>
      <Text className="shop__foot">{SHOP.from(dayText(table.effectiveFrom))}</Text>
    </Card>
  );
}

function MaterialRow({ material }: { readonly material: Material }) {
  const { id, name, rate, unitName, dailyPointsMax, source, estimated } = material;
  return (
    <View className="shop__material" id={`material-${id}`}>
      <View className="shop__head">
        <Text className="shop__name">{name}</Text>
        {estimated && <Tag tone="amber">{SHOP.estimated}</Tag>}
      </View>
      <Text className="shop__rate">{rateText(rate, unitName)}</Text>
      {detailsOf({ rate, measure: material.measure, dailyPointsMax, source }).map((line) => (
        <Text key={line} className="shop__detail">
          {line}
        </Text>
      ))}
    </View>
  );
}

// 1 斤 is 500 g, so that many grams twice over read as 斤.
const JIN_PER_KG = 2;

function detailsOf(
  material: Pick<Material, 'rate' | 'measure' | 'dailyPointsMax' | 'source'>,
): string[] {
  const { rate, measure, dailyPointsMax, source } = material;
  return [
    ...(measure === 'weight' ? [SHOP.jin(quantityText(quantity(rate.quantity * JIN_PER_KG)))] : []),
    ...(dailyPointsMax === null ? [] : [SHOP.dailyMax(pointsText(dailyPointsMax))]),
    ...(source === '' ? [] : [SHOP.source(source)]),
  ];
}
