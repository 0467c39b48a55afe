import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { HOUSEHOLD } from './household-texts';
import { openCard } from './places';
import { COMMON } from './texts';
import type { HouseholdDetail } from './use-household';
import './card-words.scss';

interface CardRenewalProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
}

const { card: WORDS } = HOUSEHOLD;

/** A lost card is made void and the household gets another. */
export function CardRenewalCard({ villageId, household }: CardRenewalProps) {
  const { number } = household;
  const [open, setOpen] = useState(false);
  const [renewed, setRenewed] = useState(false);
  return (
    <Card title={WORDS.title} id="renew-card">
      <Text className="card-words">{WORDS.explain}</Text>
      {renewed && <Notice id="renew-done">{WORDS.done}</Notice>}
      <Button id="card-print" kind="secondary" block onPress={() => openCard(number)}>
        {renewed ? WORDS.printNew : WORDS.print}
      </Button>
      {open ? (
        <RenewalForm
          villageId={villageId}
          household={household}
          onClose={(done) => {
            setOpen(false);
            setRenewed(done);
          }}
        />
      ) : (
        <Button id="renew-button" kind="text" block onPress={() => setOpen(true)}>
          {WORDS.button}
        </Button>
      )}
    </Card>
  );
}

interface RenewalFormProps extends CardRenewalProps {
  readonly onClose: (done: boolean) => void;
}

function RenewalForm({ villageId, household: { id, number }, onClose }: RenewalFormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('card.renew', () => onClose(true));
  const told = reason.trim();
  const send = () => {
    setTried(true);
    if (told === '') return;
    void write.send({ villageId, householdId: id, reason: told }, WORDS.label(number));
  };

  return (
    <>
      <Notice tone="warn" id="renew-warning">
        {WORDS.warning(number)}
      </Notice>
      <Field
        id="renew-reason"
        label={WORDS.reason}
        value={reason}
        lengthMax={100}
        hint={WORDS.reasonHint}
        error={tried && told === '' ? WORDS.reasonMissing : undefined}
        onChange={setReason}
      />
      <SendButton id="renew" sendId="renew-confirm" write={write} kind="danger" onSend={send}>
        {WORDS.confirm}
      </SendButton>
      <Button id="renew-cancel" kind="text" block onPress={() => onClose(false)}>
        {COMMON.cancel}
      </Button>
    </>
  );
}
