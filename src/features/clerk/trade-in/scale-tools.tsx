import { Text, View } from '@tarojs/components';
import type { Material } from '@domain/exchange-table';
import { Button } from '@/components/button/button';
import { TEXTS } from '../texts';
import { GOES_MAX, type Typed } from './brought';
import './scale-tools.scss';

const WORDS = TEXTS.scale;

/** Which of the two weights the keys make. */
export type Side = 'gross' | 'tare';

export interface Scale {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly onAgain: () => void;
  readonly onReject: () => void;
}

interface ScaleToolsProps {
  readonly material: Material;
  readonly typed: Typed | undefined;
  readonly unit: string;
  readonly scale: Scale;
}

/** What the usual visit does not need: the basket's weight, another go on the scale, a no. */
export function ScaleTools({ material, typed, unit, scale }: ScaleToolsProps) {
  const weighed = material.measure === 'weight';
  return (
    <View className="scale-tools">
      <View className="scale-tools__row">
        {weighed && <ScaleButtons typed={typed} scale={scale} />}
        <Button id="scale-reject" kind="text" size="small" onPress={scale.onReject}>
          {WORDS.reject}
        </Button>
      </View>
      {/* Below, so that the buttons stay where the thumb expects them. */}
      {weighed && <Goes typed={typed} unit={unit} />}
    </View>
  );
}

/** What has been on the scale, once it was more than one plain weight. */
function Goes({ typed, unit }: Pick<ScaleToolsProps, 'typed' | 'unit'>) {
  const { text = '', tare = '', goes = [] } = typed ?? {};
  if (tare === '' && goes.length === 0) return null;
  return (
    <View id="scale-goes" className="scale-tools__goes">
      {[...goes, { text, tare }].map((go, index) => (
        <Text key={index} className="scale-tools__go">
          {WORDS.go(index + 1, go.text, go.tare, unit)}
        </Text>
      ))}
    </View>
  );
}

function ScaleButtons({ typed, scale }: Pick<ScaleToolsProps, 'typed' | 'scale'>) {
  const { text = '', goes = [] } = typed ?? {};
  const onTare = scale.side === 'tare';
  return (
    <>
      <Button
        id="scale-tare"
        kind="secondary"
        size="small"
        onPress={() => scale.onSide(onTare ? 'gross' : 'tare')}
      >
        {onTare ? WORDS.tareDone : WORDS.tare}
      </Button>
      <Button
        id="scale-again"
        kind="secondary"
        size="small"
        disabled={text === '' || goes.length >= GOES_MAX - 1}
        onPress={scale.onAgain}
      >
        {WORDS.again}
      </Button>
    </>
  );
}
