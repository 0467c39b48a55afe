import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { monthText } from '@/features/entry/when';
import { LEDGER } from './texts';
import './ledger.scss';

interface MonthBarProps {
  readonly month: string;
  readonly onPrevious: () => void;
  /** Null in the present month. */
  readonly onNext: (() => void) | null;
}

/** ‹ 2026年11月 › */
export function MonthBar({ month, onPrevious, onNext }: MonthBarProps) {
  return (
    <View className="month-bar">
      <Button kind="secondary" size="small" id="month-prev" onPress={onPrevious}>
        {LEDGER.previous}
      </Button>
      <Text className="month-bar__month" id="month">
        {monthText(month)}
      </Text>
      <Button
        kind="secondary"
        size="small"
        id="month-next"
        disabled={onNext === null}
        onPress={() => onNext?.()}
      >
        {LEDGER.next}
      </Button>
    </View>
  );
}
