import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { dayText, momentText } from '@/features/entry/when';
import { DayFigures, type Close } from './day-figures';
import { DAY } from './close-texts';
import './day.scss';

/** One close with who signed it; what was signed before the township had it opened again stays. */
export function CloseView({ close }: { readonly close: Close }) {
  const { no, day, from, until, figures, weighed, note, state, signatures, reopenings } = close;
  return (
    <>
      <Card
        title={DAY.title(no, dayText(day))}
        extra={<Tag tone={state === 'sealed' ? 'pine' : 'amber'}>{DAY.states[state]}</Tag>}
        id="close-head"
      >
        <Text className="day-line">{DAY.times(momentText(from), momentText(until))}</Text>
        {note !== '' && <Text className="day-line">{DAY.note(note)}</Text>}
        <Signatures signatures={signatures} />
      </Card>
      {reopenings.map((one) => (
        <Card key={one.at} title={DAY.before} id="close-reopened">
          <Text className="day-line">
            {DAY.reopened(one.byName, momentText(one.at), one.reason)}
          </Text>
          {one.note !== '' && <Text className="day-line">{DAY.note(one.note)}</Text>}
          <Signatures signatures={one.signatures} />
        </Card>
      ))}
      <DayFigures figures={figures} weighed={weighed} />
    </>
  );
}

function Signatures({ signatures }: Pick<Close, 'signatures'>) {
  return (
    <>
      {signatures.map(({ role, name, at }) => (
        <Text key={role} className="day-line">
          {DAY.signed(DAY.roles[role] ?? '', name, momentText(at))}
        </Text>
      ))}
    </>
  );
}
