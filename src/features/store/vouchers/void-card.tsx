import { Text } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { isVoucherNumber } from '@domain/voucher/voucher';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Notice } from '@/components/notice/notice';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import type { StoreHere } from '../staff-page';
import { VOUCHERS } from './texts';
import '@/features/committee/card-words.scss';

interface VoidCardProps {
  readonly here: StoreHere;
  readonly onDone: () => Promise<void>;
}

const EMPTY = { number: '', reason: '' };

/** A lost or spoilt slip: its points go back to who it was issued to, or to another household. */
export function VoidCard({ here, onDone }: VoidCardProps) {
  const [draft, setDraft] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const plain = draft.number.replace(/[\s-]/g, '');
  const reason = draft.reason.trim();
  const wrong = !isVoucherNumber(plain);
  const tied = tiedTo(draft, setDraft);
  const write = useWrite('voucher.void', async ({ entry }) => {
    setTold(VOUCHERS.done(plain, pointsText(entry.amount)));
    setDraft(EMPTY);
    setTried(false);
    await onDone();
  });
  const send = async () => {
    setTried(true);
    setTold(null);
    if (wrong || reason === '') return;
    const { sureTitle, sureYes, sureNo } = VOUCHERS;
    const question = { title: sureTitle, content: VOUCHERS.sure(plain) };
    if (!(await confirm({ ...question, confirmText: sureYes, cancelText: sureNo }))) return;
    const wish = { villageId: here.villageId, number: plain, reason };
    await write.send(wish, VOUCHERS.label(plain));
  };

  return (
    <Card title={VOUCHERS.voidTitle} id="void-card">
      <Text className="card-words">{VOUCHERS.voidExplain}</Text>
      {write.state.step !== 'unknown' && (
        <>
          <Field
            id="void-number"
            label={VOUCHERS.number}
            hint={VOUCHERS.numberHint}
            kind="number"
            {...tied('number')}
            lengthMax={8}
            error={tried && wrong ? VOUCHERS.numberWrong : undefined}
          />
          <Field
            id="void-reason"
            label={VOUCHERS.reason}
            {...tied('reason')}
            lengthMax={100}
            error={tried && reason === '' ? VOUCHERS.reasonMissing : undefined}
          />
        </>
      )}
      {told !== null && <Notice id="void-done">{told}</Notice>}
      <SendButton
        id="void"
        sendId="void-send"
        kind="secondary"
        write={write}
        onSend={() => void send()}
      >
        {VOUCHERS.void}
      </SendButton>
    </Card>
  );
}
