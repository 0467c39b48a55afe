import { Text } from '@tarojs/components';
import { Field } from '@/components/field/field';
import { YesNo } from '@/features/committee/choice';
import { today } from '@/features/committee/when';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { useWrite } from '@/features/write/use-write';
import { FoldedForm } from './folded-form';
import { amountFrom, AmountField, isPast, MoneyDayField } from './money-fields';
import { GIVE, MONEY } from './texts';
import { useKeptForm } from './use-kept-form';
import './money.scss';

interface GiveFormProps {
  readonly villageId: string;
  readonly onDone: () => Promise<void>;
}

const EMPTY = { donor: '', shown: false, purpose: '', amount: '' };
const fresh = () => ({ ...EMPTY, on: today() });

/** Money somebody gives. A name is kept back unless its owner wants it shown. */
export function GiveForm({ villageId, onDone }: GiveFormProps) {
  const write = useWrite('donation.create');
  const form = useKeptForm({ key: 'give', villageId, fresh, step: write.state.step });
  const { draft, change: setDraft, tried, photos } = form;
  const { donor, shown, purpose, amount, on } = draft;
  const send = () => {
    form.setTried(true);
    const amountFen = amountFrom(amount);
    const name = donor.trim();
    if (amountFen === null || name === '' || !isPast(on) || !photos.settled) return null;
    const named = purpose.trim() === '' ? {} : { purpose: purpose.trim() };
    const about = { villageId, donor: { name, shown }, amountFen, on };
    return write.send({ ...about, photoIds: [...photos.photoIds], ...named }, GIVE.label);
  };
  return (
    <FoldedForm
      id="give"
      words={{ open: GIVE.open, save: MONEY.save }}
      write={write}
      {...form.fold}
      send={send}
      onDone={onDone}
      said={({ no }) => GIVE.done(no)}
    >
      <Text className="money__words">{GIVE.explain}</Text>
      <Field
        id="give-donor"
        label={GIVE.donor}
        value={donor}
        lengthMax={30}
        hint={GIVE.donorHint}
        error={tried && donor.trim() === '' ? GIVE.donorWrong : undefined}
        onChange={(typed) => setDraft({ ...draft, donor: typed })}
      />
      <YesNo
        id="give-shown"
        label={GIVE.shown}
        options={{ yes: GIVE.shownYes, no: GIVE.shownNo }}
        value={shown}
        onChange={(chosen) => setDraft({ ...draft, shown: chosen })}
      />
      <AmountField
        id="give-amount"
        value={amount}
        tried={tried}
        onChange={(typed) => setDraft({ ...draft, amount: typed })}
      />
      <MoneyDayField
        id="give-day"
        value={on}
        tried={tried}
        onChange={(day) => setDraft({ ...draft, on: day })}
      />
      <Field
        id="give-purpose"
        label={GIVE.purpose}
        value={purpose}
        lengthMax={40}
        hint={GIVE.purposeHint}
        onChange={(typed) => setDraft({ ...draft, purpose: typed })}
      />
      <PhotoPicker photos={photos} label={GIVE.papers} hint={MONEY.papersHint} id="give-photo" />
    </FoldedForm>
  );
}
