import { Text, View } from '@tarojs/components';
import { given } from '../given';
import './big-figure.scss';

interface BigFigureProps {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly note?: string;
  readonly id?: string;
}

/** One number to be read from an arm's length. It takes the colour of the card it is on. */
export function BigFigure({ label, value, unit, note, id }: BigFigureProps) {
  // Beyond six characters the full size would not fit the width of a small phone.
  const size = value.length > 6 ? 'big-figure__value big-figure__value--long' : 'big-figure__value';
  return (
    <View className="big-figure" {...given({ id })} ariaLabel={`${label} ${value}${unit ?? ''}`}>
      <Text className="big-figure__label">{label}</Text>
      <View className="big-figure__line">
        <Text className={size}>{value}</Text>
        {unit !== undefined && <Text className="big-figure__unit">{unit}</Text>}
      </View>
      {note !== undefined && <Text className="big-figure__note">{note}</Text>}
    </View>
  );
}
