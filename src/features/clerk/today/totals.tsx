import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { TEXTS } from '../texts';
import './totals.scss';

const WORDS = TEXTS.totals;

interface TotalsProps {
  readonly totals: Output<'ledger.total'>;
  /** On the counter there is only room for the three that matter while serving. */
  readonly short?: boolean;
}

export function Totals({ totals, short = false }: TotalsProps) {
  const { takenBack, givenBack } = totals;
  return (
    <View>
      <View className="totals">
        <Figure id="today-entries" label={WORDS.entries} value={String(totals.entries)} />
        <Figure id="today-issued" label={WORDS.issued} value={pointsText(totals.issued)} />
        <Figure id="today-redeemed" label={WORDS.redeemed} value={pointsText(totals.redeemed)} />
      </View>
      {!short && (takenBack > 0 || givenBack > 0) && (
        <View className="totals__reversed">
          <Text>{WORDS.reversed}</Text>
          <Text id="today-reversed">
            {WORDS.reversedOf(pointsText(takenBack), pointsText(givenBack))}
          </Text>
        </View>
      )}
    </View>
  );
}

interface FigureProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

function Figure({ id, label, value }: FigureProps) {
  return (
    <View className="totals__figure">
      <Text className="totals__value" id={id}>
        {value}
      </Text>
      <Text className="totals__label">{label}</Text>
    </View>
  );
}
