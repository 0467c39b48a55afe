import { Text, View } from '@tarojs/components';
import type { Source } from '@domain/entry';
import type { Points } from '@domain/points';
import { Card } from '@/components/card/card';
import { becauseOf } from '@/features/entry/because';
import { ENTRY } from './texts';
import './entry-story.scss';

interface EntryStoryProps {
  readonly source: Source;
  readonly amount: Points;
}

/** How the entry came about, by which rule; of a reversal, also what it undid. */
export function EntryStory({ source, amount }: EntryStoryProps) {
  return (
    <>
      <Card title={ENTRY.detail} id="entry-detail">
        {source.kind === 'tradeIn' && (
          <Text className="entry-story__line">{ENTRY.tableVersion(source.tableVersion)}</Text>
        )}
        <Sentences source={source} amount={amount} />
      </Card>
      {source.kind === 'reversal' && (
        <Card title={ENTRY.undone} id="entry-undone">
          <Sentences source={source.undoes} amount={amount} />
        </Card>
      )}
    </>
  );
}

function Sentences({ source, amount }: EntryStoryProps) {
  return (
    <>
      {becauseOf({ source, amount }).map(({ title, lines }) => (
        <View key={title} className="entry-story">
          <Text className="entry-story__title">{title}</Text>
          {lines.map((line) => (
            <Text key={line} className="entry-story__line">
              {line}
            </Text>
          ))}
        </View>
      ))}
    </>
  );
}
