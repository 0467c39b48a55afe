import { View } from '@tarojs/components';
import { useState } from 'react';
import { cardTokenText } from '@domain/card';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Notice } from '@/components/notice/notice';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { BAGS } from './texts';
import './revoke-card.scss';

interface RevokeCardProps {
  readonly villageId: string;
  readonly code: string;
  readonly onClose: (done: boolean) => void;
}

/** A bag that is lost or worn out: why, what will be, then the button. */
export function RevokeCard({ villageId, code, onClose }: RevokeCardProps) {
  const [reason, setReason] = useState('');
  const write = useWrite('bag.revoke');
  const { state } = write;
  const text = cardTokenText(code);
  async function finish(answer: ReturnType<Write<'bag.revoke'>['again']>): Promise<void> {
    if ((await answer) !== null) onClose(true);
  }
  const revoke = () =>
    void finish(write.send({ villageId, bagCode: code, reason }, BAGS.revokeLabel(text)));
  return (
    <Card title={`${text} ${BAGS.why}`} id="bag-revoke-card">
      <View className="revoke-card__reasons">
        {BAGS.reasons.map((words, index) => (
          <Chip
            key={words}
            id={`bag-reason-${index + 1}`}
            chosen={reason === words}
            onPress={() => setReason(words)}
          >
            {words}
          </Chip>
        ))}
      </View>
      <Notice tone="warn">{BAGS.effect}</Notice>
      <WriteTrouble state={state} id="bag-revoke" onAgain={() => void finish(write.again())} />
      {state.step !== 'unknown' && (
        <Button
          id="bag-revoke"
          kind="danger"
          block
          loading={state.step === 'sending'}
          disabled={reason === ''}
          onPress={revoke}
        >
          {BAGS.revokeNow}
        </Button>
      )}
      <Button id="bag-revoke-cancel" kind="text" block onPress={() => onClose(false)}>
        {BAGS.cancel}
      </Button>
    </Card>
  );
}
