import { Text, View } from '@tarojs/components';
import type { ExchangeTable, Material } from '@domain/exchange-table';
import { pointsText } from '@domain/points';
import { quantityText, type Quantity } from '@domain/quantity';
import { classes } from '@/components/given';
import { QuantityKeypad } from '@/components/quantity-keypad/quantity-keypad';
import { Segmented } from '@/components/segmented/segmented';
import { remainderText } from '@/features/entry/words';
import { TEXTS } from '../texts';
import { capOf, decimalsOf, unitOf, type BroughtLine, type Typed } from './brought';
import { ScaleTools, type Scale, type Side } from './scale-tools';
import './amount-pad.scss';

const WORDS = TEXTS.tradeIn;
const DIGITS_MAX = 4;

interface AmountPadProps {
  readonly material: Material;
  readonly table: ExchangeTable;
  readonly line: BroughtLine | undefined;
  /** What this household has left over of it from earlier. */
  readonly remainder: Quantity;
  readonly weightUnit: 'kg' | 'jin';
  readonly onType: (text: string) => void;
  readonly onWeigh: (unit: 'kg' | 'jin') => void;
  readonly scale: Scale;
}

/** One material's amount, and what it is worth while it is being typed. */
export function AmountPad(props: AmountPadProps) {
  const { material, line, remainder, weightUnit, onType, onWeigh, scale } = props;
  const weighed = material.measure === 'weight';
  const { jin, kg } = WORDS;
  const unit = weighed ? (weightUnit === 'jin' ? jin : kg) : material.unitName;
  return (
    <View className="amount-pad" id="amount-pad">
      <View className="amount-pad__told">
        <View className="amount-pad__head">
          <View className="amount-pad__what">
            <Text className="amount-pad__name">{material.name}</Text>
            {remainder !== 0 && (
              <Text className="amount-pad__before" id="remainder-before">
                {WORDS.before(`${quantityText(remainder)} ${material.unitName}`)}
              </Text>
            )}
          </View>
          {weighed && (
            <Segmented
              id="unit"
              label={WORDS.unit}
              value={weightUnit}
              options={[
                { value: 'kg', label: kg },
                { value: 'jin', label: jin },
              ]}
              onChange={onWeigh}
            />
          )}
        </View>
        <Worth {...props} />
      </View>
      <View className="amount-pad__keys">
        <QuantityKeypad
          id="key"
          {...shownOn(scale.side, line?.typed)}
          unit={unit}
          decimals={decimalsOf(material, unitOf(material, weightUnit))}
          digitsMax={DIGITS_MAX}
          onChange={onType}
        />
        <ScaleTools material={material} typed={line?.typed} unit={unit} scale={scale} />
      </View>
    </View>
  );
}

/** What the keys make: the weight with the basket, or the basket's. */
function shownOn(side: Side, typed: Typed | undefined) {
  return side === 'tare'
    ? { label: TEXTS.scale.tareLabel, value: typed?.tare ?? '' }
    : { label: WORDS.amount, value: typed?.text ?? '' };
}

/** What counts, where that is not the number just typed: the net of all goes, or 斤 in kilograms. */
function weightText({ unit, tare = '', goes = [] }: Typed, kilograms: string): string {
  if (tare !== '' || goes.length > 0) return `（${WORDS.net(kilograms)}）`;
  return unit === 'jin' ? `（${WORDS.asKg(kilograms)}）` : '';
}

/** Keeps its height, so that the keys stay where the thumb expects them. */
function Worth({ line, table }: AmountPadProps) {
  if (line === undefined || line.step === 'empty')
    return (
      <View className="amount-pad__worth">
        <Text className="amount-pad__rest">{WORDS.nothingYet}</Text>
      </View>
    );
  if (line.step === 'wrong')
    return (
      <View className="amount-pad__worth amount-pad__worth--wrong" id="amount-wrong">
        <Text className="amount-pad__earned">{line.sentence}</Text>
      </View>
    );
  const { points, rate, unitName, remainderAfter, quantity, withheld } = line.line;
  const cap = capOf(line.line, table);
  const earned = points === 0 && withheld === 0 ? WORDS.noWhole : WORDS.earns(pointsText(points));
  return (
    <View className={classes('amount-pad__worth', cap !== null && 'amount-pad__worth--capped')}>
      <Text className="amount-pad__earned" id="amount-points">
        {`${earned}${weightText(line.typed, quantityText(quantity))}`}
      </Text>
      <Text className="amount-pad__rest" id="amount-remainder">
        {remainderText({ rate, unitName, remainder: remainderAfter })}
      </Text>
      {cap !== null && (
        <Text className="amount-pad__rest" id="amount-withheld">
          {WORDS.withheld(pointsText(cap.max), pointsText(cap.withheld))}
        </Text>
      )}
    </View>
  );
}
