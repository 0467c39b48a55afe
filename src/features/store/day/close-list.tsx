import { pointsText } from '@domain/points';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { dayText } from '@/features/entry/when';
import type { Close } from './day-figures';
import { DAY } from './close-texts';

interface CloseListProps {
  readonly title: string;
  readonly closes: readonly Close[];
  readonly onOpen: (no: number) => void;
}

/** Closes a row each, the newest first; which of them still wait for a signature. */
export function CloseList({ title, closes, onOpen }: CloseListProps) {
  return (
    <Card flush title={title} id="closes">
      {closes.map(({ no, day, state, figures }) => {
        const { tradeIns, redemptions, reversals, others, points } = figures;
        const postings = tradeIns + redemptions + reversals + others;
        return (
          <ListRow
            key={no}
            id={`close-${no}`}
            title={DAY.title(no, dayText(day))}
            note={DAY.summary(postings, pointsText(points.issued))}
            value={<Tag tone={state === 'sealed' ? 'plain' : 'amber'}>{DAY.states[state]}</Tag>}
            onPress={() => onOpen(no)}
          />
        );
      })}
    </Card>
  );
}
