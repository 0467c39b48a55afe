import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { SendButton } from '@/features/write/send-button';
import { useWrite, type Write } from '@/features/write/use-write';
import { COUNT, COUNTS } from './texts';
import { countedFrom, type CountValue } from './use-counts';
import './counts.scss';

export interface StepProps {
  readonly villageId: string;
  readonly count: CountValue;
  readonly onDone: () => Promise<void>;
}

/** Another person counts again: the same, or otherwise. */
export function ConfirmCard({ villageId, count, onDone }: StepProps) {
  const { id: countId, no, lines, state, countedByMe } = count;
  // After two came to different numbers nobody is shown either of them.
  const [typed, setTyped] = useState<readonly string[]>(() =>
    lines.map(({ counted }) => (state === 'recount' ? '' : String(counted))),
  );
  const [tried, setTried] = useState(false);
  const write = useWrite('count.confirm');
  if (countedByMe) return <Notice id="count-own">{COUNT.own}</Notice>;

  const isSame = lines.every(({ counted }, index) => typed[index] === String(counted));
  async function finish(answer: ReturnType<Write<'count.confirm'>['again']>): Promise<void> {
    await answer;
    await onDone();
  }
  const send = () => {
    setTried(true);
    const counted = typed.map(countedFrom);
    if (counted.includes(null)) return;
    const items = lines.map(({ goodsId }, index) => ({ goodsId, counted: counted[index] ?? 0 }));
    void finish(write.send({ villageId, countId, items }, COUNT.confirmLabel(no)));
  };
  return (
    <Card title={COUNT.confirm} id="count-confirm-card">
      <Text className="counts__words">
        {state === 'recount' ? COUNT.recountHow : COUNT.confirmHow}
      </Text>
      {lines.map(({ goodsId, name, unitName }, index) => (
        <Field
          key={goodsId}
          id={`confirm-line-${index + 1}`}
          label={`${name} · ${COUNTS.counted(unitName)}`}
          kind="number"
          lengthMax={5}
          value={typed[index] ?? ''}
          error={tried && countedFrom(typed[index] ?? '') === null ? COUNTS.wrong : undefined}
          onChange={(text) => setTyped(typed.map((one, at) => (at === index ? text : one)))}
        />
      ))}
      <SendButton
        id="count-confirm"
        sendId="count-confirm"
        write={{ state: write.state, again: () => finish(write.again()) }}
        onSend={send}
      >
        {state === 'recount' ? COUNT.recounted : isSame ? COUNT.same : COUNT.differs}
      </SendButton>
    </Card>
  );
}
