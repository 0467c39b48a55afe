import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { dayOf } from '@domain/village-time';
import { dayText } from '@/features/entry/when';
import { ROUND } from './texts';
import './grade.scss';

type Round = Output<'grade.rounds'>['rounds'][number];

/** How the round went from hand to hand, with what was written down each time. */
export function HandoverLines({ handovers }: Pick<Round, 'handovers'>) {
  return (
    <>
      {handovers.map(({ to, minutes, at }, index) => {
        const isReturned = to === 'deliberating' && handovers[index - 1]?.to === 'supervising';
        const what = isReturned ? ROUND.returned : ROUND.handovers[to];
        return (
          // Only ever added to at the end.
          <View key={index} id={`handover-${index + 1}`} className="grade-handover">
            <Text className="grade-head">{ROUND.handover(dayText(dayOf(at)), what)}</Text>
            <Text className="grade-words">{minutes}</Text>
          </View>
        );
      })}
    </>
  );
}
