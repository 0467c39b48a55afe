import { View, Text } from '@tarojs/components';
import type { Output } from '@contract/index';
import { gainOf } from '@domain/entry';
import { clockOf } from '@domain/village-time';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { gainText, KIND_NAMES, whyText } from '@/features/entry/words';
import { toReceipt } from '../places';
import { TEXTS } from '../texts';
import './entry-row.scss';

interface EntryRowProps {
  readonly listed: Output<'ledger.list'>['entries'][number];
}

export function EntryRow({ listed: { entry, reversedBy } }: EntryRowProps) {
  const household = TEXTS.today.householdOf(entry.householdNumber);
  return (
    <ListRow
      id={`today-entry-${entry.id}`}
      title={`${household} ${KIND_NAMES[entry.kind]}`}
      note={`${clockOf(entry.at)} ${whyText(entry.source)}`}
      value={
        <View className="entry-row__value">
          <Text className={gainOf(entry, 'exchange') < 0 ? 'entry-row__minus' : 'entry-row__plus'}>
            {TEXTS.today.gain(gainText(entry))}
          </Text>
          {reversedBy !== null && <Tag tone="cinnabar">{TEXTS.today.undone}</Tag>}
        </View>
      }
      onPress={() => void toReceipt(entry.id)}
    />
  );
}
