import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Facts } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import type { Here } from '../here';
import { shortDayText } from '../when';
import { FlagReview } from './flag-review';
import { FLAGS, REVIEW } from './texts';
import { changeOf, type FlagRow, type PeriodFlags } from './use-flags';
import { ruleText } from './words';

interface FlagLineProps {
  readonly here: Here;
  readonly now: PeriodFlags;
  readonly row: FlagRow;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChanged: (told: string) => void;
}

/** One household: what the rule says, and folded up, why it is as it is and how to change it. */
export function FlagLine(props: FlagLineProps) {
  const { row, open, onToggle } = props;
  const { householdNumber, maskedName, score, flagged, changes } = row;
  const note = [
    FLAGS.score(pointsText(score)),
    ruleText(row),
    ...(changes.length > 0 ? [FLAGS.byCommittee] : []),
  ].join(' · ');
  return (
    <View className="flag-line">
      <ListRow
        id={`flag-row-${householdNumber}`}
        title={FLAGS.row(householdNumber, maskedName)}
        note={note}
        value={<Tag tone={flagged ? 'cinnabar' : 'plain'}>{FLAGS.marks[changeOf(row)]}</Tag>}
        onPress={onToggle}
      />
      {open && <Inside {...props} />}
    </View>
  );
}

function Inside({ here, now, row, onChanged }: FlagLineProps) {
  const [reviewing, setReviewing] = useState(false);
  const { householdNumber, score, before, changes, flagged } = row;
  const canReview = here.canWrite && now.flags.state === 'computed';
  return (
    <View className="flag-line__inside" id={`flag-${householdNumber}`}>
      <Facts
        facts={[
          { name: FLAGS.before, value: before ? FLAGS.beforeFlagged : FLAGS.beforeWithout },
          { name: FLAGS.scoreName, value: FLAGS.points(pointsText(score)) },
          { name: FLAGS.rule, value: ruleText(row) },
        ]}
      />
      {changes.map(({ flagged: given, reason, byName, at }, index) => (
        // Only ever added to at the end.
        <Text key={index} className="flag-line__change">
          {FLAGS.history(shortDayText(dayOf(at)), byName, given, reason)}
        </Text>
      ))}
      {canReview && !reviewing && (
        <Button id="flag-review" kind="secondary" block onPress={() => setReviewing(true)}>
          {flagged ? REVIEW.take.button : REVIEW.give.button}
        </Button>
      )}
      {canReview && reviewing && (
        <FlagReview
          here={here}
          period={now.period}
          row={row}
          onDone={onChanged}
          onCancel={() => setReviewing(false)}
        />
      )}
    </View>
  );
}
