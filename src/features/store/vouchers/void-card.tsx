import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { isVoucherNumber } from '@domain/voucher/voucher';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { useWrite } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { confirm } from '@/services/platform';
import type { StoreHere } from '../staff-page';
import { VOUCHERS } from './texts';
import '@/features/committee/card-words.scss';

interface VoidCardProps {
  readonly here: StoreHere;
  readonly onDone: () => Promise<void>;
}

/** A lost or spoilt slip: its points go back to who it was issued to, or to another household. */
export function VoidCard({ here, onDone }: VoidCardProps) {
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const write = useWrite('voucher.void');
  const plain = number.replace(/[\s-]/g, '');
  const wrong = !isVoucherNumber(plain);

  async function finish(done: Output<'voucher.void'> | null): Promise<void> {
    if (done === null) return;
    setTold(VOUCHERS.done(plain, pointsText(done.entry.amount)));
    setNumber('');
    setReason('');
    setTried(false);
    await onDone();
  }
  const send = async () => {
    setTried(true);
    setTold(null);
    if (wrong || reason.trim() === '') return;
    const { sureTitle, sureYes, sureNo } = VOUCHERS;
    const question = { title: sureTitle, content: VOUCHERS.sure(plain) };
    if (!(await confirm({ ...question, confirmText: sureYes, cancelText: sureNo }))) return;
    const wish = { villageId: here.villageId, number: plain, reason: reason.trim() };
    await finish(await write.send(wish, VOUCHERS.label(plain)));
  };

  const open = write.state.step !== 'unknown';
  return (
    <Card title={VOUCHERS.voidTitle} id="void-card">
      <Text className="card-words">{VOUCHERS.voidExplain}</Text>
      {open && (
        <>
          <Field
            id="void-number"
            label={VOUCHERS.number}
            hint={VOUCHERS.numberHint}
            kind="number"
            value={number}
            lengthMax={8}
            error={tried && wrong ? VOUCHERS.numberWrong : undefined}
            onChange={setNumber}
          />
          <Field
            id="void-reason"
            label={VOUCHERS.reason}
            value={reason}
            lengthMax={100}
            error={tried && reason.trim() === '' ? VOUCHERS.reasonMissing : undefined}
            onChange={setReason}
          />
        </>
      )}
      <WriteTrouble state={write.state} id="void" onAgain={() => void write.again().then(finish)} />
      {told !== null && <Notice id="void-done">{told}</Notice>}
      {open && (
        <Button
          id="void-send"
          kind="secondary"
          block
          loading={write.state.step === 'sending'}
          onPress={() => void send()}
        >
          {VOUCHERS.void}
        </Button>
      )}
    </Card>
  );
}
