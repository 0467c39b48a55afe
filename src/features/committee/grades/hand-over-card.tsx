import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import type { Here } from '../here';
import { HAND_OVER } from './texts';
import type { Round } from './use-rounds';
import '@/features/grade/grade.scss';

interface HandOverCardProps {
  readonly here: Here;
  readonly round: Round;
  readonly onDone: () => Promise<void>;
}

/** Hands the round on with its minutes, or says what is missing, or where it is. */
export function HandOverCard({ here, round, onDone }: HandOverCardProps) {
  const { state, households, decided, left, vetoesOpen } = round;
  switch (state) {
    case 'opening':
      return null;
    case 'appraising': {
      const waiting = households - decided - left;
      if (waiting > 0) return <Notice id="round-waits">{HAND_OVER.waiting(waiting)}</Notice>;
      return <HandOver here={here} round={round} to="deliberating" onDone={onDone} />;
    }
    case 'deliberating':
      if (vetoesOpen > 0) return <Notice id="round-waits">{HAND_OVER.vetoes(vetoesOpen)}</Notice>;
      return <HandOver here={here} round={round} to="supervising" onDone={onDone} />;
    case 'supervising':
      return <Notice id="round-waits">{HAND_OVER.atTownship}</Notice>;
    case 'published':
      return <Notice id="round-done">{HAND_OVER.done}</Notice>;
  }
}

interface HandOverProps extends HandOverCardProps {
  readonly to: 'deliberating' | 'supervising';
}

function HandOver({ here, round, to, onDone }: HandOverProps) {
  const [open, setOpen] = useState(false);
  const write = useWrite('grade.submit', async () => {
    setOpen(false);
    await onDone();
  });
  if (!open)
    return (
      <View className="grade-buttons">
        <Button id="hand-over" block onPress={() => setOpen(true)}>
          {HAND_OVER[to].open}
        </Button>
      </View>
    );
  return (
    <Card>
      <ReasonForm
        id="hand-over"
        words={HAND_OVER[to]}
        write={write}
        onSend={(minutes) => {
          const wish = { villageId: here.villageId, roundId: round.id, to, minutes };
          void write.send(wish, HAND_OVER.wish(round.label));
        }}
        onCancel={() => setOpen(false)}
      />
    </Card>
  );
}
