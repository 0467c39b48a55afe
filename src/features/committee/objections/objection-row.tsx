import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { daysLeft } from '@/features/review/ages';
import type { Here } from '../here';
import { ObjectionCase } from './objection-case';
import { OBJECTIONS } from './texts';
import type { Objection } from './use-objections';
import './objections.scss';

interface ObjectionRowProps {
  readonly here: Here;
  readonly objection: Objection;
  readonly now: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDone: (told: string) => void;
}

/** One objection; opened, what it is about and the way to answer it. */
export function ObjectionRow(props: ObjectionRowProps) {
  const { here, objection, now, open, onToggle, onDone } = props;
  const { id, householdNumber, maskedName, itemName, objectorNumber, reason } = objection;
  return (
    <View className="objection" id={`objection-${id}`}>
      <ListRow
        id={`objection-open-${id}`}
        title={OBJECTIONS.title1(householdNumber, maskedName, itemName)}
        note={OBJECTIONS.said(objectorNumber, reason)}
        value={
          <View className="objection__side">
            <Text>{OBJECTIONS.value[objection.direction](pointsText(objection.value))}</Text>
            <StateTag objection={objection} now={now} />
          </View>
        }
        onPress={onToggle}
      />
      {open && (
        <View className="objection__inside">
          <ObjectionCase here={here} objection={objection} onDone={onDone} />
        </View>
      )}
    </View>
  );
}

function StateTag({ objection, now }: { readonly objection: Objection; readonly now: string }) {
  const { state, dueAt } = objection;
  if (state !== 'open') return <Tag>{OBJECTIONS.states[state]}</Tag>;
  const days = daysLeft(dueAt, now);
  if (days < 0) return <Tag tone="cinnabar">{OBJECTIONS.late}</Tag>;
  return <Tag tone={days === 0 ? 'cinnabar' : 'amber'}>{OBJECTIONS.left(days)}</Tag>;
}
