import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { classes } from '@/components/given';
import { pressable } from '@/components/pressable';
import { Stepper } from '@/components/stepper/stepper';
import { TEXTS } from '../texts';
import { maxOf, type ShelfGoods } from './basket';
import './goods-row.scss';

const WORDS = TEXTS.redemption;

interface GoodsRowProps {
  readonly goods: ShelfGoods;
  readonly count: number;
  readonly onAdd: () => void;
  readonly onCount: (count: number) => void;
}

/** The name adds one; the stepper is for more, or less. */
export function GoodsRow({ goods, count, onAdd, onCount }: GoodsRowProps) {
  const { id, name, unitName, price } = goods;
  const max = maxOf(goods);
  const gone = max === 0 && count === 0;
  const look = classes(
    'goods-row',
    gone && 'goods-row--gone',
    count > 0 && 'goods-row--picked',
    count > max && 'goods-row--over',
  );
  const add = { id: `goods-${id}-plus`, label: WORDS.addLabel(name), disabled: count >= max };
  return (
    <View className={look} id={`goods-row-${id}`}>
      <View className="goods-row__words" {...pressable({ ...add, onPress: onAdd })}>
        <Text className="goods-row__name">{name}</Text>
        <Text className="goods-row__price">{WORDS.price(pointsText(price), unitName)}</Text>
        <Text className="goods-row__stock" id={`goods-${id}-stock`}>
          {stockWords(max, count, goods)}
        </Text>
      </View>
      {!gone && (
        <Stepper id={`goods-${id}`} label={name} value={count} max={max} onChange={onCount} />
      )}
    </View>
  );
}

function stockWords(max: number, count: number, goods: ShelfGoods): string {
  const { kind, available, unitName } = goods;
  if (kind === 'service' && max > 0) return WORDS.service;
  if (count > max) return WORDS.overStock(max, unitName);
  return max === 0 ? WORDS.soldOut : WORDS.stock(available, unitName);
}
