import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes, given } from '../given';
import { pressable } from '../pressable';
import './list-row.scss';

interface ListRowProps {
  readonly title: string;
  readonly note?: string;
  /** Before the title: a mark, a picture. */
  readonly lead?: ReactNode;
  /** At the right: words, or anything. */
  readonly value?: ReactNode;
  readonly valueTone?: 'plain' | 'plus' | 'minus';
  readonly onPress?: () => void;
  readonly id?: string;
}

export function ListRow(props: ListRowProps) {
  const { title, note, lead, value, valueTone = 'plain', onPress, id } = props;
  const press = onPress === undefined ? given({ id }) : pressable({ id, onPress });
  return (
    <View className={classes('list-row', onPress && 'list-row--press')} {...press}>
      {lead !== undefined && <View className="list-row__lead">{lead}</View>}
      <View className="list-row__words">
        <Text className="list-row__title">{title}</Text>
        {note !== undefined && <Text className="list-row__note">{note}</Text>}
      </View>
      {value !== undefined && (
        <View className={`list-row__value list-row__value--${valueTone}`}>
          {typeof value === 'string' ? <Text>{value}</Text> : value}
        </View>
      )}
      {onPress !== undefined && <View className="list-row__arrow" />}
    </View>
  );
}
