import { Text } from '@tarojs/components';
import { DayField } from '@/components/day-field/day-field';
import { Field } from '@/components/field/field';
import { fenFromText } from '@domain/fund/fen';
import { today } from '@/features/committee/when';
import { MONEY } from './texts';
import './money.scss';

interface FieldsProps {
  readonly id: string;
  readonly value: string;
  readonly tried: boolean;
  readonly onChange: (value: string) => void;
}

/** So many yuan, more than nothing. */
export function AmountField({ id, value, tried, onChange }: FieldsProps) {
  return (
    <Field
      id={id}
      label={MONEY.amount}
      kind="digit"
      value={value}
      lengthMax={9}
      error={tried && amountFrom(value) === null ? MONEY.amountWrong : undefined}
      onChange={onChange}
    />
  );
}

/** The day money came or went, not one to come. */
export function MoneyDayField({ id, value, tried, onChange }: FieldsProps) {
  const wrong = tried && !isPast(value);
  return (
    <>
      <DayField
        id={id}
        label={MONEY.day}
        value={value}
        placeholder={MONEY.noDay}
        wrong={wrong}
        onChange={onChange}
      />
      {wrong && <Text className="money__wrong">{MONEY.dayWrong}</Text>}
    </>
  );
}

export function amountFrom(text: string): number | null {
  const fen = fenFromText(text);
  return fen === 0 ? null : fen;
}

export function isPast(day: string): boolean {
  return day !== '' && day <= today();
}
