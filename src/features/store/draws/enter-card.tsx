import { Text } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { CardEntry } from '@/features/card/card-entry';
import { householdName, isByCard } from '@/features/card/scanned';
import { useCard } from '@/features/card/use-card';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { DRAWS } from './texts';
import type { Draw } from './use-draws';
import './draws.scss';

interface EnterCardProps {
  readonly villageId: string;
  readonly draw: Pick<Draw, 'id' | 'goodsName'>;
  readonly onEntered: () => Promise<void>;
}

/** A household without a phone brings its card, and the clerk puts it down. */
export function EnterCard({ villageId, draw, onEntered }: EnterCardProps) {
  const card = useCard(villageId);
  const write = useWrite('draw.enter');
  const { state } = write;
  const { household } = card;
  async function finish(answer: ReturnType<Write<'draw.enter'>['again']>): Promise<void> {
    if ((await answer) !== null) await onEntered();
  }
  const next = () => {
    write.reset();
    void card.next();
  };
  if (household === null || !isByCard(household))
    return (
      <>
        <Text className="draws__line">{DRAWS.byCard}</Text>
        <CardEntry card={card} />
      </>
    );
  const { id: householdId, cardToken } = household;
  const enter = () => {
    const wish = { villageId, householdId, drawId: draw.id, cardToken };
    void finish(write.send(wish, DRAWS.enterLabel(draw.goodsName)));
  };
  return (
    <Card title={householdName(household)} id="draw-enter-card">
      <WriteTrouble state={state} id="draw-enter" onAgain={() => void finish(write.again())} />
      {state.step === 'done' && <Notice id="draw-entered">{DRAWS.entered}</Notice>}
      {(state.step === 'idle' || state.step === 'sending' || state.step === 'refused') && (
        <Button id="draw-enter" block loading={state.step === 'sending'} onPress={enter}>
          {DRAWS.enter}
        </Button>
      )}
      <Button id="draw-next" kind="text" block onPress={next}>
        {DRAWS.nextCard}
      </Button>
    </Card>
  );
}
