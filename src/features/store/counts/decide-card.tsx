import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { COMMON } from '@/features/committee/texts';
import { SendButton } from '@/features/write/send-button';
import { useWrite, type Write } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import type { StepProps } from './confirm-card';
import { COUNT } from './texts';

/** The committee lets it be posted; who counted does not. */
export function ApproveCard({ villageId, count, onDone }: StepProps) {
  const { id: countId, no, countedByMe, confirmedByMe } = count;
  const write = useWrite('count.approve');
  if (countedByMe || confirmedByMe)
    return <Notice id="count-approve-own">{COUNT.approveOwn}</Notice>;

  async function finish(answer: ReturnType<Write<'count.approve'>['again']>): Promise<void> {
    await answer;
    await onDone();
  }
  async function approve(): Promise<void> {
    const { ask: title, askDetail: content, askYes: confirmText, askNo: cancelText } = COUNT;
    if (await confirm({ title, content, confirmText, cancelText }))
      await finish(write.send({ villageId, countId }, COUNT.approveLabel(no)));
  }
  return (
    <Card id="count-approve-card">
      <SendButton
        id="count-approve"
        sendId="count-approve"
        write={{ state: write.state, again: () => finish(write.again()) }}
        onSend={() => void approve()}
      >
        {COUNT.approve}
      </SendButton>
    </Card>
  );
}

/** A count nobody wants to post; folded up until it is wanted. */
export function DropCard({ villageId, count, onDone }: StepProps) {
  const { id: countId, no } = count;
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('count.drop');

  async function finish(answer: ReturnType<Write<'count.drop'>['again']>): Promise<void> {
    await answer;
    await onDone();
  }
  const drop = () => {
    setTried(true);
    if (reason.trim() === '') return;
    const wish = { villageId, countId, reason: reason.trim() };
    void finish(write.send(wish, COUNT.dropLabel(no)));
  };
  if (!open)
    return (
      <Button id="count-drop" kind="text" block onPress={() => setOpen(true)}>
        {COUNT.drop}
      </Button>
    );
  return (
    <Card title={COUNT.drop} id="count-drop-card">
      <Field
        id="count-drop-reason"
        label={COUNT.dropReason}
        value={reason}
        lengthMax={100}
        error={tried && reason.trim() === '' ? COUNT.reasonMissing : undefined}
        onChange={setReason}
      />
      <SendButton
        id="count-drop"
        sendId="count-drop-yes"
        write={{ state: write.state, again: () => finish(write.again()) }}
        kind="danger"
        onSend={drop}
      >
        {COUNT.dropYes}
      </SendButton>
      <Button id="count-drop-no" kind="text" block onPress={() => setOpen(false)}>
        {COMMON.cancel}
      </Button>
    </Card>
  );
}
