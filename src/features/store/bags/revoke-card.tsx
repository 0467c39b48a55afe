import { View } from '@tarojs/components';
import { useState } from 'react';
import { cardTokenText } from '@domain/card';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Notice } from '@/components/notice/notice';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
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
  const write = useWrite('bag.revoke', () => onClose(true));
  const text = cardTokenText(code);
  const revoke = () =>
    void write.send({ villageId, bagCode: code, reason }, BAGS.revokeLabel(text));
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
      <SendButton
        id="bag-revoke"
        sendId="bag-revoke"
        write={write}
        kind="danger"
        disabled={reason === ''}
        onSend={revoke}
      >
        {BAGS.revokeNow}
      </SendButton>
      <Button id="bag-revoke-cancel" kind="text" block onPress={() => onClose(false)}>
        {BAGS.cancel}
      </Button>
    </Card>
  );
}
