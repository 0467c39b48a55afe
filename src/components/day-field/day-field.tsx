import { Input, Picker, Text, View, type InputProps } from '@tarojs/components';
import { platformName } from '@/services/platform';
import { classes } from '../given';
import './day-field.scss';

interface DayFieldProps {
  readonly label: string;
  /** "2026-11-21", or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly placeholder: string;
  readonly wrong?: boolean;
  readonly id: string;
}

// Safe: the browser's own calendar, which Taro's types for WeChat's inputs do not name.
const DATE = 'date' as unknown as keyof InputProps.Type;

/** A day: typed or picked in the browser's calendar, picked from the wheel on a phone. */
export function DayField({ label, value, onChange, placeholder, wrong, id }: DayFieldProps) {
  const onInput = (event: { detail: { value: string } }) => onChange(event.detail.value);
  return (
    <View className={classes('day-field', wrong === true && 'day-field--wrong')}>
      <Text className="day-field__label">{label}</Text>
      {platformName === 'h5' ? (
        <Input
          className="day-field__entry"
          type={DATE}
          id={id}
          value={value}
          ariaLabel={label}
          onInput={onInput}
        />
      ) : (
        <Picker mode="date" id={id} value={value} onChange={onInput}>
          <View className="day-field__entry" ariaLabel={`${label} ${value || placeholder}`}>
            <Text className={value === '' ? 'day-field__none' : ''}>{value || placeholder}</Text>
          </View>
        </Picker>
      )}
    </View>
  );
}
