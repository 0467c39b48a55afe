import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { Stepper } from '@/components/stepper/stepper';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { HOUSEHOLD_EDIT, HOUSEHOLDS, MEMBERS_MAX } from './household-texts';
import { COMMON } from './texts';
import type { HouseholdDetail } from './use-household';
import './card-words.scss';

interface HouseholdEditProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
  readonly onDone: () => Promise<void>;
}

/** Who heads the household now, how many they are, and in which part of the village it lies. */
export function HouseholdEditCard({ villageId, household, onDone }: HouseholdEditProps) {
  const [step, setStep] = useState<'closed' | 'open' | 'saved'>('closed');
  return (
    <Card title={HOUSEHOLD_EDIT.title} id="household-edit-card">
      <Text className="card-words">{HOUSEHOLD_EDIT.explain}</Text>
      {step === 'saved' && <Notice id="household-edit-done">{HOUSEHOLD_EDIT.done}</Notice>}
      {step === 'open' ? (
        <EditForm
          villageId={villageId}
          household={household}
          onClose={(saved) => {
            setStep(saved ? 'saved' : 'closed');
            if (saved) void onDone();
          }}
        />
      ) : (
        <Button id="household-edit" kind="text" block onPress={() => setStep('open')}>
          {HOUSEHOLD_EDIT.button}
        </Button>
      )}
    </Card>
  );
}

interface EditFormProps extends Omit<HouseholdEditProps, 'onDone'> {
  readonly onClose: (saved: boolean) => void;
}

function EditForm({ villageId, household, onClose }: EditFormProps) {
  const { id, number } = household;
  const [headName, setHeadName] = useState(household.headName);
  const [hamlet, setHamlet] = useState(household.hamlet);
  const [memberCount, setMemberCount] = useState(household.memberCount);
  const [tried, setTried] = useState(false);
  const write = useWrite('household.edit', () => onClose(true));
  const named = headName.trim();
  const lies = hamlet.trim();
  const save = () => {
    setTried(true);
    if (named === '') return;
    const wish = { villageId, householdId: id, headName: named, memberCount };
    // A hamlet that is not named is none.
    const told = lies === '' ? wish : { ...wish, hamlet: lies };
    void write.send(told, HOUSEHOLD_EDIT.label(number));
  };

  return (
    <>
      <Field
        id="household-edit-hamlet"
        label={HOUSEHOLDS.hamlet}
        value={hamlet}
        lengthMax={12}
        hint={HOUSEHOLD_EDIT.hamletHint}
        onChange={setHamlet}
      />
      <Field
        id="household-edit-head"
        label={HOUSEHOLDS.headName}
        value={headName}
        lengthMax={20}
        error={tried && named === '' ? HOUSEHOLDS.wrongName : undefined}
        onChange={setHeadName}
      />
      <Stepper
        id="household-edit-members"
        label={HOUSEHOLDS.members}
        value={memberCount}
        min={1}
        max={MEMBERS_MAX}
        unit="人"
        onChange={setMemberCount}
      />
      <SendButton id="household-edit" sendId="household-edit-save" write={write} onSend={save}>
        {HOUSEHOLD_EDIT.save}
      </SendButton>
      <Button id="household-edit-cancel" kind="text" block onPress={() => onClose(false)}>
        {COMMON.cancel}
      </Button>
    </>
  );
}
