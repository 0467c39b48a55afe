import { Text } from '@tarojs/components';
import { useState } from 'react';
import { periodName } from '@domain/period';
import { pointsText, type Points } from '@domain/points';
import { dayAfter, DAY_MS } from '@domain/village-time';
import { BigFigure } from '@/components/big-figure/big-figure';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { dayText } from '@/features/entry/when';
import { missedText } from './flag-words';
import { CLEARING, PAST, REASONS, STANDING } from './texts';
import type { Standing } from './use-standing';
import '@/features/villager/villager.scss';

type Running = NonNullable<Standing['running']>;

/** The score of the running period and what it is made of. */
export function RunningCard({ running }: { readonly running: Running }) {
  const { period, score, base, additions, deductions } = running;
  return (
    <Card tone="pine">
      <BigFigure
        id="standing-score"
        label={`${periodName(period)}${STANDING.score}`}
        value={pointsText(score)}
        unit={STANDING.point}
        note={STANDING.parts(pointsText(base), pointsText(additions), pointsText(deductions))}
      />
      <Text className="villager__note">{STANDING.scoreHow}</Text>
    </Card>
  );
}

const REASONS_FIRST = 5;

/** Each addition and deduction of the period, with its day: the latest, then all when asked. */
export function ReasonsCard({ reasons }: Pick<Running, 'reasons'>) {
  const [all, setAll] = useState(false);
  const here = all ? reasons : reasons.slice(0, REASONS_FIRST);
  return (
    <Card flush title={REASONS.title} id="standing-reasons">
      {reasons.length === 0 && <Text className="villager__inset">{REASONS.none}</Text>}
      {here.map(({ entryId, itemName, occurredOn, change }, index) => (
        <ListRow
          key={entryId}
          id={`reason-${index + 1}`}
          title={itemName}
          note={dayText(occurredOn)}
          valueTone={change < 0 ? 'minus' : 'plus'}
          value={REASONS.change(signedText(change))}
        />
      ))}
      {here.length < reasons.length && (
        <Button block kind="text" id="reasons-all" onPress={() => setAll(true)}>
          {REASONS.all(reasons.length)}
        </Button>
      )}
    </Card>
  );
}

function signedText(change: Points): string {
  return change > 0 ? `+${pointsText(change)}` : pointsText(change);
}

/** What earlier periods came to; nothing before the first is over. */
export function PastCard({ past }: Pick<Standing, 'past'>) {
  if (past.length === 0) return null;
  return (
    <Card flush title={PAST.title} id="standing-past">
      {past.map(({ period, score, flag }) => (
        <ListRow
          key={period}
          id={`past-${period}`}
          title={periodName(period)}
          note={pastNote(flag)}
          value={PAST.figure(pointsText(score))}
        />
      ))}
    </Card>
  );
}

function pastNote(flag: Standing['past'][number]['flag']): string {
  if (flag === null) return PAST.unpublished;
  if (flag.flagged) return PAST.flagged;
  return [PAST.unflagged, ...flag.missing.map(missedText)].join('，');
}

interface ClearingCardProps extends Pick<Standing, 'clearing'> {
  readonly today: string;
}

/** When points end next and how many of the household's; nothing where they never do. */
export function ClearingCard({ clearing, today }: ClearingCardProps) {
  if (clearing === null) return null;
  const last = dayAfter(clearing.day, -1);
  const days = Math.round((Date.parse(last) - Date.parse(today)) / DAY_MS);
  const hasPoints = clearing.points > 0;
  return (
    <Card title={CLEARING.title} id="standing-clearing">
      <Text className="villager__text">
        {hasPoints
          ? CLEARING.text(dayText(last), pointsText(clearing.points))
          : CLEARING.none(dayText(last))}
      </Text>
      {hasPoints && <Text className="villager__text">{CLEARING.left(days)}</Text>}
      <Text className="villager__hint">{CLEARING.how}</Text>
    </Card>
  );
}
