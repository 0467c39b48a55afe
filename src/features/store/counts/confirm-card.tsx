import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { SendButton } from '@/features/write/send-button';
import { useKeptTexts } from '@/features/write/use-kept-texts';
import { useWrite, type Write } from '@/features/write/use-write';
import { COUNT, COUNTS } from './texts';
import { countedFrom, type CountValue } from './use-counts';
import './counts.scss';

export interface StepProps {
  readonly villageId: string;
  readonly count: CountValue;
  readonly onDone: () => Promise<void>;
}

/** Another person counts again, and is not told what the first one counted. */
export function ConfirmCard({ villageId, count, onDone }: StepProps) {
  const { id: countId, no, lines, state, countedByMe } = count;
  const fresh = Object.fromEntries(lines.map(({ goodsId }) => [goodsId, '']));
  const [tried, setTried] = useState(false);
  const write = useWrite('count.confirm');
  const kept = useKeptTexts(`count ${countId} ${state}`, write.state.step, fresh);
  const textOf = (goodsId: string) => kept.texts[goodsId] ?? '';
  if (countedByMe) return <Notice id="count-own">{COUNT.own}</Notice>;

  async function finish(answer: ReturnType<Write<'count.confirm'>['again']>): Promise<void> {
    await answer;
    await onDone();
  }
  const send = () => {
    setTried(true);
    const items = lines.flatMap(({ goodsId }) => {
      const counted = countedFrom(textOf(goodsId));
      return counted === null ? [] : [{ goodsId, counted }];
    });
    if (items.length < lines.length) return;
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
          value={textOf(goodsId)}
          error={tried && countedFrom(textOf(goodsId)) === null ? COUNTS.wrong : undefined}
          onChange={(text) => kept.change({ ...kept.texts, [goodsId]: text })}
        />
      ))}
      <SendButton
        id="count-confirm"
        sendId="count-confirm"
        write={{ state: write.state, again: () => finish(write.again()) }}
        onSend={send}
      >
        {state === 'recount' ? COUNT.recounted : COUNT.confirmed}
      </SendButton>
    </Card>
  );
}
