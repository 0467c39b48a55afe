import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { classes, given } from '../given';
import { pressable } from '../pressable';
import './stepper.scss';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly unit?: string;
  readonly id?: string;
}

interface Side {
  readonly sign: '−' | '+';
  readonly label: string;
  readonly id: string | undefined;
  readonly blocked: boolean;
  readonly onPress: () => void;
}

function SideKey({ sign, label, id, blocked, onPress }: Side) {
  return (
    <View
      className={classes('stepper__key', blocked && 'stepper__key--blocked')}
      {...pressable({ id, label, disabled: blocked, onPress })}
    >
      <Text>{sign}</Text>
    </View>
  );
}

/** − number +; the number can be typed as well, and counts once it lies within the bounds. */
export function Stepper(props: StepperProps) {
  const { label, value, onChange, min = 0, max = Infinity, step = 1, unit, id } = props;
  // What is being typed, which need not be a number yet.
  const [draft, setDraft] = useState<string | null>(null);

  const settle = (wanted: number): void => {
    setDraft(null);
    // Thousandths: 0.1 + 0.2 has to be 0.3 here too.
    const exact = Math.round(Math.min(max, Math.max(min, wanted)) * 1000) / 1000;
    if (exact !== value) onChange(exact);
  };
  const onType = (text: string): void => {
    setDraft(text);
    const typed = Number(text);
    if (text.trim() !== '' && typed >= min && typed <= max) onChange(typed);
  };
  const onLeave = (): void => {
    const typed = draft === null || draft.trim() === '' ? Number.NaN : Number(draft);
    settle(Number.isNaN(typed) ? value : typed);
  };

  const part = (name: string): string | undefined =>
    id === undefined ? undefined : `${id}-${name}`;
  return (
    <View className="stepper" {...given({ id })}>
      <SideKey
        sign="−"
        label={`${label}减少`}
        id={part('less')}
        blocked={value <= min}
        onPress={() => {
          settle(value - step);
        }}
      />
      <Input
        className="stepper__number"
        type={Number.isInteger(step) ? 'number' : 'digit'}
        value={draft ?? String(value)}
        ariaLabel={label}
        {...given({ id: part('number') })}
        onInput={(event) => {
          onType(event.detail.value);
        }}
        onBlur={onLeave}
      />
      {unit !== undefined && <Text className="stepper__unit">{unit}</Text>}
      <SideKey
        sign="+"
        label={`${label}增加`}
        id={part('more')}
        blocked={value >= max}
        onPress={() => {
          settle(value + step);
        }}
      />
    </View>
  );
}
