import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Chip } from '@/components/chip/chip';
import { DayField } from '@/components/day-field/day-field';
import { dayText } from '../when';
import { daysOfRun, runsOf, withoutRun, withRun, type DayRun } from './day-runs';
import { SETTINGS } from './settings-texts';
import './calendar-field.scss';

interface CalendarFieldProps {
  readonly id: string;
  readonly label: string;
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
}

/** A list of days, put in and taken out by the run. */
export function CalendarField({ id, label, days, onChange }: CalendarFieldProps) {
  const [run, setRun] = useState<DayRun>({ from: '', until: '' });
  const [tried, setTried] = useState(false);
  const added = daysOfRun(run);
  const grown = added === null ? null : withRun(days, added);
  const wrong = grown === null ? SETTINGS.wrongDays : SETTINGS.fullDays(CALENDAR_MAX);
  const fits = grown !== null && grown.length <= CALENDAR_MAX;
  const add = () => {
    setTried(true);
    if (!fits) return;
    onChange(grown);
    setRun({ from: '', until: '' });
    setTried(false);
  };
  return (
    <View className="calendar-field" id={id}>
      <Text className="calendar-field__label">{label}</Text>
      {days.length === 0 ? (
        <Text className="calendar-field__none">{SETTINGS.noDays}</Text>
      ) : (
        <View className="chips">
          {runsOf(days).map((one) => (
            <Chip
              key={one.from}
              id={`${id}-${one.from}`}
              removable
              label={SETTINGS.removeDay(runText(one))}
              onPress={() => onChange(withoutRun(days, one))}
            >
              {runText(one)}
            </Chip>
          ))}
        </View>
      )}
      <View className="calendar-field__new">
        <DayField
          id={`${id}-from`}
          label={SETTINGS.from}
          value={run.from}
          placeholder={SETTINGS.noDay}
          wrong={tried && !fits}
          onChange={(from) => setRun({ from, until: run.until === '' ? from : run.until })}
        />
        <DayField
          id={`${id}-until`}
          label={SETTINGS.until}
          value={run.until}
          placeholder={SETTINGS.noDay}
          wrong={tried && !fits}
          onChange={(until) => setRun({ ...run, until })}
        />
        <Button id={`${id}-add`} kind="secondary" onPress={add}>
          {SETTINGS.addDays}
        </Button>
      </View>
      {tried && !fits && <Text className="calendar-field__wrong">{wrong}</Text>}
    </View>
  );
}

const CALENDAR_MAX = 120;

function runText({ from, until }: DayRun): string {
  if (from === until) return dayText(from);
  const end =
    from.slice(0, 4) === until.slice(0, 4) ? dayText(until).replace(/^\d+年/, '') : dayText(until);
  return `${dayText(from)}到${end}`;
}
