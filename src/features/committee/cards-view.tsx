import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { platformName, print } from '@/services/platform';
import { chosenOf, choiceFor, sheetsOf, type CardChoice } from './card-choice';
import { CardSheet } from './card-sheet';
import { CARDS } from './household-texts';
import { COMMON } from './texts';
import { useCards, type CardToPrint } from './use-cards';
import type { Here } from './here';
import './cards-view.scss';

// The page's own print rules are for browsers only: WeChat's styles know no @page.
if (process.env.TARO_ENV === 'h5') void import('./card-print.scss');

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

const onPaper = platformName === 'h5';
/** A phone shows what they look like; it does not draw a whole village. */
const SHOWN_ON_PHONE = 10;

function Chosen({ here, all, number }: CardsViewProps & { readonly all: readonly CardToPrint[] }) {
  const [choice, setChoice] = useState<CardChoice>(() => choiceFor(number));
  const [shown, setShown] = useState(SHOWN_ON_PHONE);
  const chosen = chosenOf(all, choice);
  const seen = onPaper ? chosen : chosen.slice(0, shown);
  return (
    <>
      <View className="cards-view__controls">
        <Card>
          <ChoiceFields choice={choice} onChange={setChoice} />
          <Printing cards={chosen} />
        </Card>
      </View>
      {chosen.length === 0 ? (
        <StateView kind="empty" title={CARDS.none} detail={CARDS.noneDetail} id="cards-none" />
      ) : (
        <CardSheet here={here} cards={seen} />
      )}
      {seen.length < chosen.length && (
        <View className="cards-view__more">
          <Button
            id="cards-more"
            kind="secondary"
            block
            onPress={() => setShown(shown + SHOWN_ON_PHONE)}
          >
            {COMMON.more}
          </Button>
        </View>
      )}
    </>
  );
}

interface ChoiceFieldsProps {
  readonly choice: CardChoice;
  readonly onChange: (choice: CardChoice) => void;
}

function ChoiceFields({ choice, onChange }: ChoiceFieldsProps) {
  const { which, from, until, number } = choice;
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
        value={which}
        onChange={(next) => onChange({ ...choice, which: next })}
      />
      {which === 'range' && (
        <View className="cards-view__range">
          <Field
            id="cards-from"
            label={CARDS.from}
            value={from}
            lengthMax={12}
            onChange={(text) => onChange({ ...choice, from: text })}
          />
          <Field
            id="cards-until"
            label={CARDS.until}
            value={until}
            lengthMax={12}
            onChange={(text) => onChange({ ...choice, until: text })}
          />
        </View>
      )}
      {which === 'one' && (
        <Field
          id="cards-number"
          label={CARDS.number}
          value={number}
          lengthMax={12}
          onChange={(text) => onChange({ ...choice, number: text })}
        />
      )}
    </>
  );
}

function Printing({ cards }: { readonly cards: readonly CardToPrint[] }) {
  const [failed, setFailed] = useState(false);
  if (!onPaper)
    return (
      <Notice id="cards-on-phone" title={CARDS.count(cards.length, sheetsOf(cards).length)}>
        {`${CARDS.onPhone}${CARDS.privacy}`}
      </Notice>
    );
  return (
    <>
      <Notice id="cards-how" title={CARDS.count(cards.length, sheetsOf(cards).length)}>
        {`${CARDS.how}${CARDS.privacy}`}
      </Notice>
      {failed && <Notice tone="error">{CARDS.noPrinter}</Notice>}
      <Button
        id="cards-print"
        block
        disabled={cards.length === 0}
        onPress={() => setFailed(!print())}
      >
        {CARDS.print}
      </Button>
    </>
  );
}
