import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { StateView } from '@/components/state-view/state-view';
import type { Here } from '../here';
import { RecommendForm } from './recommend-form';
import { BANK, RECOMMEND } from './texts';
import type { Agreeing, Candidates } from './use-bank';
import '../choice.scss';
import '../card-words.scss';

interface RecommendCardProps {
  readonly here: Here;
  readonly candidates: Candidates;
  readonly onTold: () => Promise<void>;
}

/** As many as one disclosure takes (contract/disclosure.ts). */
const AT_ONCE_MAX = 20;

/** Those whose consent stands; of one round, those with a grade may be chosen. */
export function RecommendCard({ here, candidates, onTold }: RecommendCardProps) {
  const { households, rounds } = candidates;
  const [asked, setRoundId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const round = asked ?? rounds[0]?.id ?? null;
  const able = households.filter((one) => isAble(one, round));
  const picked = able.filter(({ householdId }) => chosen.includes(householdId));

  if (households.length === 0)
    return (
      <StateView
        kind="empty"
        title={RECOMMEND.empty}
        detail={RECOMMEND.emptyDetail}
        id="bank-empty"
      />
    );
  return (
    <>
      <RoundChips
        rounds={rounds}
        chosen={round}
        onChoose={(id) => {
          setRoundId(id);
          setChosen([]);
        }}
      />
      <Card title={RECOMMEND.title} id="candidates">
        {here.canWrite && able.length > 0 && (
          <View className="chips">
            {able.map(({ householdId, householdNumber, maskedName, grade }) => (
              <Chip
                key={householdId}
                id={`candidate-${householdNumber}`}
                many
                chosen={chosen.includes(householdId)}
                onPress={() => setChosen(toggled(chosen, householdId))}
              >
                {RECOMMEND.row(householdNumber, maskedName, grade ?? '')}
              </Chip>
            ))}
          </View>
        )}
        {households
          .filter((one) => !here.canWrite || !able.includes(one))
          .map((household) => (
            <PlainRow key={household.householdId} household={household} round={round} />
          ))}
      </Card>
      {!here.canWrite && <Text className="card-words">{BANK.supervisor}</Text>}
      {here.canWrite && round !== null && (
        <Choosing
          here={here}
          roundId={round}
          able={able}
          picked={picked}
          onPick={setChosen}
          onTold={onTold}
        />
      )}
    </>
  );
}

interface ChoosingProps {
  readonly here: Here;
  readonly roundId: string;
  readonly able: readonly Agreeing[];
  readonly picked: readonly Agreeing[];
  readonly onPick: (householdIds: readonly string[]) => void;
  readonly onTold: () => Promise<void>;
}

/** All or none of them at a press, and what to do with those that are chosen. */
function Choosing({ here, roundId, able, picked, onPick, onTold }: ChoosingProps) {
  const idsOf = (list: readonly Agreeing[]) => list.map(({ householdId }) => householdId);
  const isSome = picked.length > 0;
  return (
    <>
      {able.length > AT_ONCE_MAX && (
        <Text className="card-words">{RECOMMEND.atOnce(AT_ONCE_MAX)}</Text>
      )}
      {able.length > 1 && (
        <Button
          id="bank-all"
          kind="text"
          block
          onPress={() => onPick(isSome ? [] : idsOf(able.slice(0, AT_ONCE_MAX)))}
        >
          {isSome ? RECOMMEND.none : RECOMMEND.all}
        </Button>
      )}
      <RecommendForm
        here={here}
        roundId={roundId}
        householdIds={idsOf(picked)}
        tooMany={picked.length > AT_ONCE_MAX ? RECOMMEND.atOnce(AT_ONCE_MAX) : null}
        onTold={async () => {
          onPick([]);
          await onTold();
        }}
      />
    </>
  );
}

function isAble({ grade, roundId }: Agreeing, round: string | null): boolean {
  return roundId !== null && roundId === round && grade !== null && grade !== 'none';
}

function toggled(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}

interface RoundChipsProps {
  readonly rounds: Candidates['rounds'];
  readonly chosen: string | null;
  readonly onChoose: (roundId: string) => void;
}

/** Nothing to choose as long as there is but one. */
function RoundChips({ rounds, chosen, onChoose }: RoundChipsProps) {
  if (rounds.length < 2) return null;
  return (
    <View className="choice">
      <Text className="choice__label">{RECOMMEND.round}</Text>
      <View className="chips">
        {rounds.map(({ id, label }) => (
          <Chip
            key={id}
            id={`bank-round-${label}`}
            chosen={id === chosen}
            onPress={() => onChoose(id)}
          >
            {RECOMMEND.roundName(label)}
          </Chip>
        ))}
      </View>
    </View>
  );
}

interface PlainRowProps {
  readonly household: Agreeing;
  readonly round: string | null;
}

/** Somebody there is nothing to choose about: with the grade, or why there is none. */
function PlainRow({ household, round }: PlainRowProps) {
  const { householdNumber, maskedName, grade } = household;
  const why = grade === null ? RECOMMEND.noGrade : RECOMMEND.notGraded;
  const words = isAble(household, round) && grade !== null ? grade : why;
  return (
    <View id={`candidate-${householdNumber}`}>
      <Text className="card-words">{RECOMMEND.row(householdNumber, maskedName, words)}</Text>
    </View>
  );
}
