import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { DayField } from '@/components/day-field/day-field';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Notice } from '@/components/notice/notice';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { Here } from '../here';
import { fenFrom } from '../rulebook/typed';
import { COMMON } from '../texts';
import { REPLY } from './texts';
import type { Told } from './use-bank';
import '../card-words.scss';

interface ReplyFormProps {
  readonly here: Here;
  readonly told: Told;
  readonly onDone: () => Promise<void>;
  readonly onCancel: () => void;
}

const REFERENCE_MAX = 40;
const NOTHING = { yuan: '', reference: '', day: '' };

/** Takes down what the bank answered, as it said it. */
export function ReplyForm({ here, told, onDone, onCancel }: ReplyFormProps) {
  const [draft, setDraft] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const write = useWrite('disclosure.reply', onDone);
  const limitFen = limitFrom(draft.yuan);
  const reference = draft.reference.trim();
  function send(): void {
    setTried(true);
    if (limitFen === null || reference === '' || draft.day === '') return;
    const { villageId } = here;
    const wish = { villageId, disclosureId: told.id, limitFen, reference, repliedOn: draft.day };
    void write.send(wish, REPLY.wish(told.householdNumber));
  }
  const tied = tiedTo(draft, setDraft);
  return (
    <View id="reply-form">
      <Text className="card-words">{REPLY.how}</Text>
      <Field
        id="reply-amount"
        kind="digit"
        label={REPLY.amount}
        {...tied('yuan')}
        lengthMax={10}
        hint={REPLY.amountHint}
        error={tried && limitFen === null ? REPLY.amountWrong : undefined}
      />
      <Field
        id="reply-reference"
        label={REPLY.reference}
        {...tied('reference')}
        lengthMax={REFERENCE_MAX}
        hint={REPLY.referenceHint}
        error={tried && reference === '' ? REPLY.referenceWrong : undefined}
      />
      <DayField
        id="reply-day"
        label={REPLY.day}
        {...tied('day')}
        placeholder={REPLY.noDay}
        wrong={tried && draft.day === ''}
      />
      {tried && draft.day === '' && (
        <Notice tone="error" id="reply-day-wrong">
          {REPLY.dayWrong}
        </Notice>
      )}
      <SendButton id="reply" sendId="reply-send" write={write} onSend={send}>
        {REPLY.save}
      </SendButton>
      <Button id="reply-cancel" kind="text" block onPress={onCancel}>
        {COMMON.cancel}
      </Button>
    </View>
  );
}

/** A bank may answer that there is none. */
function limitFrom(yuan: string): number | null {
  return /^0+$/.test(yuan.trim()) ? 0 : fenFrom(yuan);
}
