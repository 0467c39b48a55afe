import { Text, View } from '@tarojs/components';
import { periodName } from '@domain/period';
import { pointsText } from '@domain/points';
import { Card } from '@/components/card/card';
import { Sentences } from '@/components/sentences/sentences';
import { Stamp } from '@/components/tag/stamp';
import { missedText, missingText } from './flag-words';
import { FLAG } from './texts';
import type { Standing } from './use-standing';
import '@/features/villager/villager.scss';
import './standing.scss';

/** Whether the red flag flies, why, and what is missing for the next one. */
export function FlagCard({ outlook, past }: Pick<Standing, 'outlook' | 'past'>) {
  const published = past.find(({ flag }) => flag !== null);
  if (outlook === null && published === undefined) return null;
  const flies = published?.flag?.flagged === true;
  return (
    <Card
      title={FLAG.title}
      id="standing-flag"
      extra={flies ? <Stamp id="flag-stamp">{FLAG.title}</Stamp> : undefined}
    >
      <Said published={published} />
      {outlook !== null && <Outlook outlook={outlook} />}
    </Card>
  );
}

function Said({ published }: { readonly published: Standing['past'][number] | undefined }) {
  if (published?.flag === undefined || published.flag === null)
    return <Text className="villager__text">{FLAG.never}</Text>;
  const { period, flag } = published;
  const { flagged, missing, reason } = flag;
  return (
    <View id="flag-said">
      <Text className="villager__text">
        {flagged ? FLAG.flies(periodName(period)) : FLAG.none(periodName(period))}
      </Text>
      {!flagged && missing.length > 0 && <Sentences sentences={missing.map(missedText)} />}
      {reason !== null && <Text className="villager__text">{FLAG.reason(reason)}</Text>}
    </View>
  );
}

function Outlook({ outlook }: { readonly outlook: NonNullable<Standing['outlook']> }) {
  const threshold = pointsText(outlook.threshold);
  return (
    <View id="flag-outlook">
      <Text className="standing__head">{FLAG.now}</Text>
      <Text className="villager__text">
        {outlook.meets ? FLAG.meets(threshold) : FLAG.short(threshold)}
      </Text>
      {!outlook.meets && <Sentences sentences={outlook.missing.map(missingText)} />}
    </View>
  );
}
