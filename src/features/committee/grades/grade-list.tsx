import { Text } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Segmented } from '@/components/segmented/segmented';
import { Tag } from '@/components/tag/tag';
import type { GradeRow } from '@/features/grade/grade-facts';
import { OUTCOME_NAMES } from '@/features/grade/texts';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { navigate } from '@/services/platform';
import type { Here } from '../here';
import { TO } from '../places';
import { LIST } from './texts';
import { useGrades, type GradeState, type Round } from './use-rounds';
import '../flags/flags.scss';

interface GradeListProps {
  readonly here: Here;
  readonly round: Round;
}

const STATES: readonly GradeState[] = ['waiting', 'decided', 'left'];

/** The households of a round: those that still wait first, as long as there are any. */
export function GradeList({ here, round }: GradeListProps) {
  const [state, setState] = useState<GradeState>(
    round.households > round.decided + round.left ? 'waiting' : 'decided',
  );
  return (
    <>
      <Segmented
        id="grades-pick"
        label={LIST.pick}
        value={state}
        options={STATES.map((value) => ({ value, label: LIST.picks[value] }))}
        onChange={setState}
      />
      <Rows key={state} here={here} roundId={round.id} state={state} />
    </>
  );
}

interface RowsProps {
  readonly here: Here;
  readonly roundId: string;
  readonly state: GradeState;
}

function Rows({ here, roundId, state }: RowsProps) {
  const grades = useGrades(here.villageId, roundId, state);
  useRenewal(grades);
  return (
    <>
      <LoadView load={grades.load} reload={grades.reload} id="grades-load">
        {(list) => (
          <Card flush id="grades">
            {list.length === 0 && (
              <Text className="flags__none" id="grades-empty">
                {LIST.empty[state]}
              </Text>
            )}
            {list.map((grade, index) => (
              <GradeLine
                key={grade.id}
                grade={grade}
                onPress={() => {
                  const after = list[index - 1]?.householdNumber;
                  void navigate(TO.grade(roundId, grade.householdNumber, after));
                }}
              />
            ))}
          </Card>
        )}
      </LoadView>
      <MoreButton more={grades.more} id="grades-more" />
    </>
  );
}

interface GradeLineProps {
  readonly grade: GradeRow;
  readonly onPress: () => void;
}

function GradeLine({ grade, onPress }: GradeLineProps) {
  const { householdNumber, maskedName, total, marksIn, veto, changes, bar, grade: outcome } = grade;
  const notes = [
    total === null ? LIST.marks(marksIn) : LIST.total(pointsText(total)),
    ...(veto !== null && veto.state !== 'dismissed' ? [LIST.vetoed] : []),
    ...(changes.length > 0 ? [LIST.changed] : []),
    ...(bar === 'recused' ? [LIST.recused] : []),
  ];
  return (
    <ListRow
      id={`grade-row-${householdNumber}`}
      title={LIST.row(householdNumber, maskedName)}
      note={notes.join(' · ')}
      {...(outcome !== null && {
        value: <Tag tone={outcome === 'none' ? 'plain' : 'pine'}>{OUTCOME_NAMES[outcome]}</Tag>,
      })}
      onPress={onPress}
    />
  );
}
