import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes } from '@/components/given';
import { pressable } from '@/components/pressable';
import { Tag } from '@/components/tag/tag';
import { dayText } from '@/features/entry/when';
import { dueOf, waitingText } from './ages';
import { isTickable, type QueueName, type Reviewed } from './queue';
import { ROW } from './texts';
import type { Queue } from './use-queue';
import './queue-row.scss';

interface QueueRowProps {
  readonly proposal: Reviewed;
  readonly name: QueueName;
  readonly queue: Queue;
  readonly now: string;
  /** What there is to know and to do, once it is open. */
  readonly children: ReactNode;
}

/** One thing that waits: who, what, since when; opened, everything about it. */
export function QueueRow({ proposal, name, queue, now, children }: QueueRowProps) {
  const { id, itemName, householdNumber, maskedName, occurredOn } = proposal;
  const opened = queue.open === id;
  const household = ROW.household(householdNumber, maskedName);
  return (
    <View className="queue-row" id={`review-${id}`}>
      <View className="queue-row__head">
        {queue.looked.includes(id) && isTickable(proposal, name) && (
          <TickBox proposal={proposal} queue={queue} />
        )}
        <View
          className="queue-row__main"
          {...pressable({
            id: `open-${id}`,
            label: `${itemName} ${household}`,
            onPress: () => queue.toggle(id),
          })}
        >
          <View className="queue-row__line">
            <Text className="queue-row__title">{itemName}</Text>
            <Text className="queue-row__fold">{opened ? ROW.close : ROW.open}</Text>
          </View>
          <Text className="queue-row__note">{`${household} · ${dayText(occurredOn)}`}</Text>
          <Tags proposal={proposal} name={name} looked={queue.looked.includes(id)} now={now} />
        </View>
      </View>
      {opened && <View className="queue-row__detail">{children}</View>}
    </View>
  );
}

function TickBox({ proposal, queue }: { readonly proposal: Reviewed; readonly queue: Queue }) {
  const { id, itemName } = proposal;
  const on = queue.ticked.some((one) => one.id === id);
  return (
    <View
      className="queue-row__tick"
      {...pressable({
        id: `tick-${id}`,
        role: 'checkbox',
        label: ROW.tick(itemName),
        chosen: on,
        onPress: () => queue.tick(id),
      })}
    >
      <View className={classes('queue-row__box', on && 'queue-row__box--on')}>
        <Text>{on ? '✓' : ''}</Text>
      </View>
    </View>
  );
}

interface TagsProps {
  readonly proposal: Reviewed;
  readonly name: QueueName;
  readonly looked: boolean;
  readonly now: string;
}

function Tags({ proposal, name, looked, now }: TagsProps) {
  const { direction, createdAt, dueAt, marksIn, bar } = proposal;
  const due = dueOf(dueAt, now);
  return (
    <View className="queue-row__tags">
      {direction === 'deduction' && <Tag tone="cinnabar">{ROW.deduction}</Tag>}
      <Tag>{waitingText(createdAt, now)}</Tag>
      {due !== null && <Tag tone={due.late ? 'cinnabar' : 'plain'}>{due.text}</Tag>}
      {name === 'panel' && <Tag>{marksIn === 0 ? ROW.noMarks : ROW.marksIn(marksIn)}</Tag>}
      {bar !== null && bar !== 'role' && <Tag tone="amber">{ROW.bars[bar]}</Tag>}
      {looked && bar === null && <Tag tone="pine">{ROW.looked}</Tag>}
    </View>
  );
}
