import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { gainOf, receiptNumberOf } from '@domain/entry';
import { pointsText } from '@domain/points';
import { clockOf, dayOf } from '@domain/village-time';
import { classes } from '@/components/given';
import { pressable } from '@/components/pressable';
import { Tag } from '@/components/tag/tag';
import {
  gainText,
  handText,
  isTimer,
  KIND_NAMES,
  ROLE_NAMES,
  whyText,
} from '@/features/entry/words';
import { COMMON, LEDGER } from './texts';
import './entry-row.scss';

type Listed = Output<'ledger.list'>['entries'][number];

interface EntryRowProps {
  readonly listed: Listed;
  /** 1, 2, 3 … down the list. */
  readonly place: number;
  readonly onOpen: (entryId: string) => void;
  /** Pressing the name of who posted it; left out where the list is not filtered. */
  readonly onPerson?: (person: { id: string; name: string }) => void;
}

/** One line of the ledger: pressed, it opens; on a desk it is a row of a table. */
export function EntryRow({ listed, place, onOpen, onPerson }: EntryRowProps) {
  const { entry, reversedBy } = listed;
  const { id, at, by } = entry;
  return (
    <View className={classes('entry-row', reversedBy !== null && 'entry-row--reversed')}>
      <View
        className="entry-row__main"
        {...pressable({ id: `entry-row-${place}`, onPress: () => onOpen(id) })}
      >
        <View className="entry-row__line">
          <View className="entry-row__what">
            <Text className="entry-row__household">{COMMON.household(entry.householdNumber)}</Text>
            <Tag>{KIND_NAMES[entry.kind]}</Tag>
            {reversedBy !== null && <Tag tone="cinnabar">{LEDGER.reversed}</Tag>}
          </View>
          <Text className={classes('entry-row__gain', gainLook(entry))}>{changeText(entry)}</Text>
        </View>
        <Text className="entry-row__why">{whyText(entry.source)}</Text>
      </View>
      <View className="entry-row__foot">
        <View className="entry-row__when">
          <Text>{`${dayOf(at)} ${clockOf(at)}`}</Text>
          <Text className="entry-row__receipt">{receiptNumberOf(entry)}</Text>
        </View>
        <View className="entry-row__balance">
          <Text className="entry-row__word">{LEDGER.balanceWord}</Text>
          <Text>{COMMON.points(pointsText(entry.balanceAfter))}</Text>
        </View>
        <ByCell by={by} place={place} {...(onPerson === undefined ? {} : { onPerson })} />
      </View>
    </View>
  );
}

function ByCell({
  by,
  place,
  onPerson,
}: Pick<EntryRowProps, 'place' | 'onPerson'> & { readonly by: Listed['entry']['by'] }) {
  const text = byText(by);
  if (onPerson === undefined)
    return (
      <View className="entry-row__by">
        <Text>{text}</Text>
      </View>
    );
  return (
    <View
      className="entry-row__by entry-row__by--press"
      {...pressable({
        id: `entry-by-${place}`,
        label: LEDGER.byHint(by.name),
        onPress: () => onPerson({ id: by.id, name: by.name }),
      })}
    >
      <Text>{text}</Text>
    </View>
  );
}

/** The name first, as it is looked for down the column; no name where a deadline posted. */
export function byText(by: Listed['entry']['by']): string {
  return isTimer(by) ? handText(by) : LEDGER.by(by.name, ROLE_NAMES[by.role]);
}

/** The period score is another book: it says so, lest anybody add it to the points. */
function changeText(entry: Listed['entry']): string {
  if (entry.book === 'exchange') return COMMON.points(gainText(entry));
  const gain = gainOf(entry, 'score');
  return LEDGER.score(gain > 0 ? `+${pointsText(gain)}` : pointsText(gain));
}

function gainLook(entry: Listed['entry']): string {
  const gain = gainOf(entry, entry.book);
  if (gain === 0) return '';
  return gain > 0 ? 'entry-row__gain--plus' : 'entry-row__gain--minus';
}
