import { View } from '@tarojs/components';
import { quarterOf } from '@domain/fund/fund';
import { periodBefore, periodName } from '@domain/period';
import { Chip } from '@/components/chip/chip';
import { today } from '@/features/committee/when';
import { STATEMENT } from './texts';
import './money.scss';

/** A year back: what is older has long been put up. */
const SHOWN = 5;

export function currentQuarter(): string {
  return quarterOf(today());
}

interface QuartersProps {
  readonly quarter: string;
  readonly onChange: (quarter: string) => void;
}

/** Which quarter one looks at. */
export function Quarters({ quarter, onChange }: QuartersProps) {
  return (
    <View className="money__chips" ariaLabel={STATEMENT.quarter}>
      {lastQuarters().map((one) => (
        <Chip
          key={one}
          id={`quarter-${one}`}
          chosen={one === quarter}
          onPress={() => onChange(one)}
        >
          {shortName(one)}
        </Chip>
      ))}
    </View>
  );
}

/** Of this year without it: five whole names are too long for a phone with large type. */
function shortName(quarter: string): string {
  const name = periodName(quarter);
  const year = `${today().slice(0, 4)}年`;
  return name.startsWith(year) ? name.slice(year.length) : name;
}

function lastQuarters(): readonly string[] {
  const quarters = [currentQuarter()];
  while (quarters.length < SHOWN) quarters.push(periodBefore(quarters.at(-1) ?? currentQuarter()));
  return quarters;
}
