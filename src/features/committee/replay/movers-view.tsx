import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { pointsText, thousandthsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import type { Movers, Replayed } from './movers';
import { RESULT } from './texts';
import './movers-view.scss';

/** Which households would have come out otherwise, and how. */
export function MoversView({ movers }: { readonly movers: Movers }) {
  const { gained, lost, up, down } = movers;
  return (
    <View className="movers">
      <Households id="replay-gained" title={RESULT.gained} households={gained} />
      <Households id="replay-lost" title={RESULT.lost} households={lost} />
      <Households id="replay-up" title={RESULT.up} households={up} />
      <Households id="replay-down" title={RESULT.down} households={down} />
    </View>
  );
}

const SHOWN = 10;

interface HouseholdsProps {
  readonly id: string;
  readonly title: string;
  readonly households: readonly Replayed[];
}

function Households({ id, title, households }: HouseholdsProps) {
  const [all, setAll] = useState(false);
  return (
    <Card flush title={title} id={id}>
      {households.length === 0 && <Text className="movers__none">{RESULT.nobody}</Text>}
      {households.slice(0, all ? households.length : SHOWN).map((household) => (
        <HouseholdLine key={household.householdNumber} id={id} household={household} />
      ))}
      {!all && households.length > SHOWN && (
        <Button id={`${id}-all`} kind="text" block onPress={() => setAll(true)}>
          {RESULT.all(households.length)}
        </Button>
      )}
    </Card>
  );
}

function HouseholdLine({ id, household }: { readonly id: string; readonly household: Replayed }) {
  const { householdNumber, maskedName, before, after } = household;
  const notes = [
    RESULT.scores(pointsText(before.score), pointsText(after.score)),
    ...(before.issued === after.issued
      ? []
      : [RESULT.issues(pointsText(before.issued), pointsText(after.issued))]),
    ...gradeNotes(household),
  ];
  return (
    <ListRow
      id={`${id}-${householdNumber}`}
      title={RESULT.household(householdNumber, maskedName)}
      note={notes.join('；')}
      value={changeText(after.score - before.score)}
      valueTone={after.score < before.score ? 'minus' : 'plus'}
    />
  );
}

function gradeNotes({ before, after }: Replayed): readonly string[] {
  if (before.grade === after.grade) return [];
  const named = (grade: Replayed['before']['grade']): string =>
    grade === null || grade === 'none' ? RESULT.ungraded : grade;
  return [RESULT.grade(named(before.grade), named(after.grade))];
}

function changeText(thousandths: number): string {
  const magnitude = thousandthsText(Math.abs(thousandths));
  return thousandths < 0 ? `−${magnitude}` : `+${magnitude}`;
}
