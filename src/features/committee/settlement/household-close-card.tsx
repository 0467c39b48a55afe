import { Text } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { COMMON } from '../texts';
import type { HouseholdDetail } from '../use-household';
import { HOUSEHOLD_CLOSE } from './texts';
import '../card-words.scss';

interface HouseholdCloseProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
  readonly onDone: () => Promise<void>;
}

/** A household that has moved away or merged is closed, once it holds no points. */
export function HouseholdCloseCard({ villageId, household, onDone }: HouseholdCloseProps) {
  const [open, setOpen] = useState(false);
  const { balance } = household;
  return (
    <Card title={HOUSEHOLD_CLOSE.title} id="household-close-card">
      <Text className="card-words">{HOUSEHOLD_CLOSE.explain}</Text>
      {balance > 0 && (
        <Notice tone="warn" id="household-close-hindered">
          {HOUSEHOLD_CLOSE.balance(pointsText(balance))}
        </Notice>
      )}
      {balance <= 0 && !open && (
        <Button id="household-close" kind="text" block onPress={() => setOpen(true)}>
          {HOUSEHOLD_CLOSE.button}
        </Button>
      )}
      {open && (
        <CloseForm
          villageId={villageId}
          household={household}
          onClose={(done) => {
            setOpen(false);
            if (done) void onDone();
          }}
        />
      )}
    </Card>
  );
}

const REASON_MAX = 100;

interface CloseFormProps extends Omit<HouseholdCloseProps, 'onDone'> {
  readonly onClose: (done: boolean) => void;
}

function CloseForm({ villageId, household: { id, number, balance }, onClose }: CloseFormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('household.close', () => onClose(true));
  const told = reason.trim();
  const send = () => {
    setTried(true);
    if (told === '') return;
    const wish = { villageId, householdId: id, reason: told };
    void write.send(wish, HOUSEHOLD_CLOSE.label(number));
  };

  return (
    <>
      <Notice tone="warn" id="household-close-warning">
        {HOUSEHOLD_CLOSE.warning(number) + (balance < 0 ? HOUSEHOLD_CLOSE.owes : '')}
      </Notice>
      <Field
        id="household-close-reason"
        label={HOUSEHOLD_CLOSE.reason}
        value={reason}
        lengthMax={REASON_MAX}
        hint={HOUSEHOLD_CLOSE.reasonHint}
        error={tried && told === '' ? HOUSEHOLD_CLOSE.reasonMissing : undefined}
        onChange={setReason}
      />
      <SendButton
        id="household-close"
        sendId="household-close-confirm"
        write={write}
        kind="danger"
        onSend={send}
      >
        {HOUSEHOLD_CLOSE.confirm}
      </SendButton>
      <Button id="household-close-cancel" kind="text" block onPress={() => onClose(false)}>
        {COMMON.cancel}
      </Button>
    </>
  );
}
