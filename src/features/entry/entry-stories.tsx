import { Text, View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import type { Output } from '@contract/index';
import { gainOf, type EntryKind } from '@domain/entry';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { becauseOf, figureOf, recordOf } from './because';
import { redressOf } from './redress';
import { momentText } from './when';
import { handText, whyText } from './words';
import './entry-stories.scss';

type Listed = Output<'entry.list'>['entries'][number];

/** Things are handed in or taken home; whatever else happens says so itself. */
const VERBS: Readonly<Record<EntryKind, string>> = {
  tradeIn: '交 ',
  redemption: '换 ',
  reversal: '',
  transferOut: '',
  transferIn: '',
  score: '',
  award: '',
  deduction: '',
  settlement: '',
  clearing: '',
  voucherOut: '',
  voucherIn: '',
  claimBack: '',
};

interface EntryStoriesProps {
  readonly entries: readonly Listed[];
}

/** Entries as rows; pressing one tells why the points moved, pressing it again folds it up. */
export function EntryStories({ entries }: EntryStoriesProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <View className="stories">
      {entries.map((listed) => {
        const { entry } = listed;
        const shown = open === entry.id;
        return (
          <Fragment key={entry.id}>
            <EntryRow listed={listed} onPress={() => setOpen(shown ? null : entry.id)} />
            {shown && <Story listed={listed} />}
          </Fragment>
        );
      })}
    </View>
  );
}

function EntryRow({ listed, onPress }: { listed: Listed; onPress: () => void }) {
  const { entry, reversedBy } = listed;
  const gain = gainOf(entry, entry.book);
  return (
    <ListRow
      id={`entry-${entry.no}`}
      title={`${VERBS[entry.kind]}${whyText(entry.source)}`}
      note={`${momentText(entry.at)} · ${handText(entry.by)}`}
      valueTone={gain > 0 ? 'plus' : gain < 0 ? 'minus' : 'plain'}
      value={
        <View className="stories__value">
          <Text>{figureOf(entry)}</Text>
          {reversedBy !== null && <Tag tone="amber">已更正</Tag>}
        </View>
      }
      onPress={onPress}
    />
  );
}

function Story({ listed: { entry, reversedBy } }: { listed: Listed }) {
  return (
    <View className="story" id={`why-${entry.no}`}>
      {becauseOf(entry).map(({ title, lines }) => (
        <View key={title} className="story__because">
          <Text className="story__title">{title}</Text>
          {lines.map((line) => (
            <Text key={line} className="story__line">
              {line}
            </Text>
          ))}
        </View>
      ))}
      {reversedBy !== null && (
        <Text className="story__reversed">这一笔后来更正过了，看后面写着“更正”的那一笔。</Text>
      )}
      <View className="story__record">
        {recordOf(entry).map(({ label, value }) => (
          <View key={label} className="story__pair">
            <Text className="story__label">{label}</Text>
            <Text className="story__value">{value}</Text>
          </View>
        ))}
      </View>
      <Text className="story__redress">{redressOf(entry.source)}</Text>
    </View>
  );
}
