import { Text } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { lastDayText } from '@/features/entry/when';
import { backToVisit } from '../places';
import { SENT } from '../texts';
import type { Sent } from './use-deed';
import './deed.scss';

interface SentCardProps {
  readonly sent: Sent;
  readonly onAnother: () => void;
}

/** It has arrived: what happens now. */
export function SentCard({ sent, onAnother }: SentCardProps) {
  return (
    <Card title={SENT.title} id="deed-sent">
      <Text className="deed__explain">{sentenceOf(sent)}</Text>
      <Button id="deed-back" block onPress={() => void backToVisit()}>
        {SENT.back}
      </Button>
      <Button id="deed-another" kind="text" block onPress={onAnother}>
        {SENT.another}
      </Button>
    </Card>
  );
}

function sentenceOf(sent: Sent): string {
  if (sent.kind === 'finding') return SENT.finding(lastDayText(sent.dueAt));
  if (sent.state !== 'unconfirmed' || sent.dueAt === null) return SENT.submitted;
  return SENT.unconfirmed(lastDayText(sent.dueAt));
}
