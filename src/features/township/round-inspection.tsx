import { View } from '@tarojs/components';
import { useState } from 'react';
import { periodName } from '@domain/period';
import { pointsText } from '@domain/points';
import { OUTCOMES } from '@domain/grade/scheme';
import { Card } from '@/components/card/card';
import { Facts, type Fact } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { ChangeLines, GradeFacts, VetoFacts, type GradeRow } from '@/features/grade/grade-facts';
import { HandoverLines } from '@/features/grade/handover-lines';
import { SchemeCard } from '@/features/grade/scheme-card';
import { OUTCOME_NAMES, ROUND } from '@/features/grade/texts';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { SUPERVISE } from './grade-texts';
import { SuperviseCard } from './supervise-card';
import { useInspected, type Round } from './use-rounds';

interface RoundInspectionProps {
  readonly townshipId: string;
  readonly village: { readonly id: string; readonly name: string };
  readonly roundId: string;
}

/** All there is to see of a round before it is approved or returned. */
export function RoundInspection({ townshipId, village, roundId }: RoundInspectionProps) {
  const inspected = useInspected({ townshipId, villageId: village.id, roundId });
  useRenewal(inspected);
  return (
    <LoadView {...inspected} loading={SUPERVISE.loading}>
      {({ round, rows }) =>
        round === null ? (
          <StateView kind="error" title={SUPERVISE.missing} id="inspected-missing" />
        ) : (
          <>
            <Card title={`${village.name} ${ROUND.named(round.label)}`} id="inspected">
              <Facts facts={factsOf(round)} />
            </Card>
            <SuperviseCard
              townshipId={townshipId}
              village={village}
              round={round}
              onDone={inspected.reload}
            />
            <Card title={SUPERVISE.handovers} id="inspected-handovers">
              <HandoverLines handovers={round.handovers} />
            </Card>
            <Households village={village} round={round} rows={rows} />
            <SchemeCard scheme={round.scheme} />
          </>
        )
      }
    </LoadView>
  );
}

function factsOf({ state, periods, households, left }: Round): readonly Fact[] {
  const { facts } = SUPERVISE;
  return [
    { name: facts.state, value: ROUND.states[state], id: 'inspected-state' },
    { name: facts.periods, value: periods.map(periodName).join('、') },
    { name: facts.households, value: facts.count(households) },
    ...(left > 0 ? [{ name: facts.left, value: facts.count(left) }] : []),
  ];
}

interface HouseholdsProps {
  readonly village: { readonly id: string };
  readonly round: Round;
  readonly rows: readonly GradeRow[];
}

/** How many of each grade, and every household with why. */
function Households({ village, round, rows }: HouseholdsProps) {
  const [opened, setOpened] = useState<string | null>(null);
  if (rows.length === 0) return null;
  return (
    <>
      <Card title={SUPERVISE.outcomes} id="inspected-outcomes">
        <Facts
          facts={OUTCOMES.map((outcome) => ({
            name: OUTCOME_NAMES[outcome],
            value: SUPERVISE.facts.count(rows.filter(({ grade }) => grade === outcome).length),
            id: `outcome-${outcome}`,
          }))}
        />
      </Card>
      <Card flush title={SUPERVISE.households} id="inspected-households">
        {rows.map((grade) => (
          <Line
            key={grade.id}
            villageId={village.id}
            round={round}
            grade={grade}
            open={opened === grade.id}
            onToggle={() => setOpened(opened === grade.id ? null : grade.id)}
          />
        ))}
      </Card>
    </>
  );
}

interface LineProps {
  readonly villageId: string;
  readonly round: Round;
  readonly grade: GradeRow;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Line({ villageId, round, grade, open, onToggle }: LineProps) {
  const { householdNumber, maskedName, total, grade: outcome, veto, changes } = grade;
  const notes = [
    ...(total === null ? [] : [SUPERVISE.total(pointsText(total))]),
    ...(veto !== null && veto.state !== 'dismissed' ? [SUPERVISE.vetoed] : []),
    ...(changes.length > 0 ? [SUPERVISE.changed] : []),
  ];
  return (
    <>
      <ListRow
        id={`inspect-${householdNumber}`}
        title={SUPERVISE.row(householdNumber, maskedName)}
        note={notes.join(' · ')}
        {...(outcome !== null && {
          value: <Tag tone={outcome === 'none' ? 'plain' : 'pine'}>{OUTCOME_NAMES[outcome]}</Tag>,
        })}
        onPress={onToggle}
      />
      {open && (
        <View className="grade-inside" id={`inspected-${householdNumber}`}>
          <GradeFacts grade={grade} scheme={round.scheme} />
          <VetoFacts villageId={villageId} grade={grade} scheme={round.scheme} withPhotos={false} />
          <ChangeLines changes={changes} />
        </View>
      )}
    </>
  );
}
