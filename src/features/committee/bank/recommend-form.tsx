import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import type { Here } from '../here';
import { SheetCard } from './sheet-card';
import { RECOMMEND } from './texts';

interface RecommendFormProps {
  readonly here: Here;
  readonly roundId: string;
  readonly householdIds: readonly string[];
  /** Why so many cannot be told of at once. */
  readonly tooMany: string | null;
  readonly onTold: () => Promise<void>;
}

const BANK_MAX = 30;

/** To which bank, what it will be told, and after it is told the sheet to hand over. */
export function RecommendForm(props: RecommendFormProps) {
  const { here, roundId, householdIds, tooMany, onTold } = props;
  const [bank, setBank] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('disclosure.create', async () => {
    setTried(false);
    await onTold();
  });
  const named = bank.trim();
  const count = householdIds.length;
  async function send(): Promise<void> {
    setTried(true);
    if (count === 0 || named === '' || tooMany !== null) return;
    const title = RECOMMEND.ask(named);
    const content = RECOMMEND.askDetail(count);
    const { yes: confirmText, no: cancelText } = RECOMMEND;
    if (!(await confirm({ title, content, confirmText, cancelText }))) return;
    const { villageId } = here;
    const wish = { villageId, roundId, bank: named, householdIds: [...householdIds] };
    await write.send(wish, RECOMMEND.wish(named, count));
  }

  const { state } = write;
  if (state.step === 'done') return <SheetCard told={state.value} onClose={write.reset} />;
  const missing = count === 0 ? RECOMMEND.missing : tooMany;
  return (
    <Card id="recommend">
      <Field
        id="bank-name"
        label={RECOMMEND.bank}
        value={bank}
        lengthMax={BANK_MAX}
        placeholder={RECOMMEND.bankHint}
        error={tried && named === '' ? RECOMMEND.bankMissing : undefined}
        onChange={setBank}
      />
      <Sentences
        id="recommend-effect"
        sentences={[...(count > 0 ? [RECOMMEND.what(count)] : []), ...RECOMMEND.effects]}
      />
      {tried && missing !== null && (
        <Notice tone="error" id="recommend-missing">
          {missing}
        </Notice>
      )}
      <SendButton id="recommend" sendId="recommend-send" write={write} onSend={() => void send()}>
        {RECOMMEND.send}
      </SendButton>
    </Card>
  );
}
