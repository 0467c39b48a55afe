import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { cardSheet } from '@domain/paper/card-sheet';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { PaperView } from '@/features/paper/paper-view';
import { chosenOf, choiceFor, type CardChoice } from './card-choice';
import { CARDS } from './household-texts';
import { useCards, type CardToPrint } from './use-cards';
import type { Here } from './here';
import './cards-view.scss';

interface CardsViewProps {
  readonly here: Here;
  /** A household whose card alone is wanted. */
  readonly number: string | undefined;
}

/** The cards to print: which ones, and how they will look on paper. */
export function CardsView({ here, number }: CardsViewProps) {
  const cards = useCards(here.villageId);
  useRenewal(cards);
  return (
    <LoadView load={cards.load} reload={cards.reload} id="cards-load">
      {(all) => <Chosen here={here} all={all} number={number} />}
    </LoadView>
  );
}

function Chosen({ here, all, number }: CardsViewProps & { readonly all: readonly CardToPrint[] }) {
  const [choice, setChoice] = useState<CardChoice>(() => choiceFor(number));
  const chosen = useMemo(() => chosenOf(all, choice), [all, choice]);
  const sheets = useMemo(() => cardSheet(here, chosen), [here, chosen]);
  return (
    <>
      <Card>
        <ChoiceFields choice={choice} onChange={setChoice} />
      </Card>
      {chosen.length === 0 ? (
        <StateView kind="empty" title={CARDS.none} detail={CARDS.noneDetail} id="cards-none" />
      ) : (
        <PaperView
          id="cards"
          drawing={sheets}
          title={CARDS.count(chosen.length, sheets.pages.length)}
          note={`${CARDS.cut}${CARDS.privacy}`}
        />
      )}
    </>
  );
}

interface ChoiceFieldsProps {
  readonly choice: CardChoice;
  readonly onChange: (choice: CardChoice) => void;
}

function ChoiceFields({ choice, onChange }: ChoiceFieldsProps) {
  const { which } = choice;
  const tied = tiedTo(choice, onChange);
  return (
    <>
      <Segmented
        id="cards-which"
        label={CARDS.which}
        options={[
          { value: 'all', label: CARDS.all },
          { value: 'range', label: CARDS.range },
          { value: 'one', label: CARDS.one },
        ]}
        {...tied('which')}
      />
      {which === 'range' && (
        <View className="cards-view__range">
          <Field id="cards-from" label={CARDS.from} {...tied('from')} lengthMax={12} />
          <Field id="cards-until" label={CARDS.until} {...tied('until')} lengthMax={12} />
        </View>
      )}
      {which === 'one' && (
        <Field id="cards-number" label={CARDS.number} {...tied('number')} lengthMax={12} />
      )}
    </>
  );
}
