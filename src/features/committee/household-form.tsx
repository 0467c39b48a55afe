import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Notice } from '@/components/notice/notice';
import { Stepper } from '@/components/stepper/stepper';
import { useWrite } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import type { Here } from './here';
import { HOUSEHOLDS, MEMBERS_MAX } from './household-texts';
import { openHousehold } from './places';
import { COMMON } from './texts';
import './household-form.scss';

interface HouseholdFormProps {
  readonly here: Here;
  readonly onAdded: () => Promise<void>;
}

interface Draft {
  readonly number: string;
  readonly headName: string;
  readonly hamlet: string;
  readonly memberCount: number;
}

const NOTHING: Draft = { number: '', headName: '', hamlet: '', memberCount: 3 };

/** Registers a household; folded up until it is wanted. */
export function HouseholdForm({ here, onAdded }: HouseholdFormProps) {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(NOTHING);
  const write = useWrite('household.create', async () => {
    setOpen(false);
    await onAdded();
  });
  const start = () => {
    write.reset();
    setDraft(NOTHING);
    setOpen(true);
  };

  if (!open)
    return (
      <View className="household-form">
        {write.state.step === 'done' && (
          <Added number={draft.number} householdId={write.state.value.householdId} />
        )}
        <Button id="household-add" kind="secondary" block onPress={start}>
          {HOUSEHOLDS.add}
        </Button>
      </View>
    );
  return (
    <Card title={HOUSEHOLDS.add} id="household-form">
      <DraftFields
        draft={draft}
        onChange={setDraft}
        sending={write.state.step === 'sending'}
        answered={write.state.step !== 'unknown'}
        onSave={(wish) =>
          void write.send(
            { villageId: here.villageId, ...wishOf(wish) },
            HOUSEHOLDS.addLabel(wish.number),
          )
        }
      />
      <WriteTrouble state={write.state} id="household-add" onAgain={() => void write.again()} />
      <Button id="household-cancel" kind="text" block onPress={() => setOpen(false)}>
        {COMMON.cancel}
      </Button>
    </Card>
  );
}

/** What is not filled in is not sent. */
function wishOf({ hamlet, ...wish }: Draft) {
  const told = hamlet.trim();
  return { ...wish, ...(told !== '' && { hamlet: told }) };
}

function Added({ number, householdId }: { readonly number: string; readonly householdId: string }) {
  return (
    <>
      <Notice id="household-added">{HOUSEHOLDS.added(number)}</Notice>
      <Button
        id="household-added-open"
        kind="text"
        block
        onPress={() => openHousehold(householdId)}
      >
        {HOUSEHOLDS.addedOpen}
      </Button>
    </>
  );
}

interface DraftFieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly sending: boolean;
  /** While an earlier wish is unanswered there is nothing new to send. */
  readonly answered: boolean;
  readonly onSave: (wish: Draft) => void;
}

function DraftFields({ draft, onChange, sending, answered, onSave }: DraftFieldsProps) {
  const [tried, setTried] = useState(false);
  const wish = { ...draft, number: draft.number.trim(), headName: draft.headName.trim() };
  const numberFits = /^[0-9A-Za-z-]{1,12}$/.test(wish.number);
  const nameFits = wish.headName !== '';
  const save = () => {
    setTried(true);
    if (numberFits && nameFits) onSave(wish);
  };
  const tied = tiedTo(draft, onChange);
  return (
    <>
      <View className="household-form__fields">
        <Field
          id="household-number"
          label={HOUSEHOLDS.number}
          {...tied('number')}
          lengthMax={12}
          hint={HOUSEHOLDS.numberHint}
          error={tried && !numberFits ? HOUSEHOLDS.wrongNumber : undefined}
        />
        <Field
          id="household-head"
          label={HOUSEHOLDS.headName}
          {...tied('headName')}
          lengthMax={20}
          error={tried && !nameFits ? HOUSEHOLDS.wrongName : undefined}
        />
        <Field
          id="household-hamlet"
          label={HOUSEHOLDS.hamlet}
          {...tied('hamlet')}
          lengthMax={12}
          hint={HOUSEHOLDS.hamletHint}
        />
      </View>
      <View className="household-form__members">
        <Stepper
          id="household-members"
          label={HOUSEHOLDS.members}
          {...tied('memberCount')}
          min={1}
          max={MEMBERS_MAX}
          unit="人"
        />
      </View>
      {answered && (
        <Button id="household-save" block loading={sending} onPress={save}>
          {HOUSEHOLDS.save}
        </Button>
      )}
    </>
  );
}
