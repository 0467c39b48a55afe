import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { householdName } from '@/features/card/scanned';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { ForHousehold, type Named } from '../for-household';
import { DRAWS } from './texts';
import type { Draw } from './use-draws';
import './draws.scss';

interface EnterCardProps {
  readonly villageId: string;
  readonly draw: Pick<Draw, 'id' | 'goodsName'>;
  readonly onEntered: () => Promise<void>;
}

/** A household without a phone brings its card or rings the shop, and the clerk puts it down. */
export function EnterCard({ villageId, draw, onEntered }: EnterCardProps) {
  return (
    <ForHousehold
      here={{ villageId, role: 'clerk' }}
      householdId={undefined}
      id="draw"
      explain={DRAWS.byCard}
    >
      {(householdId, named) =>
        named !== null && (
          <Entering
            key={householdId}
            place={{ villageId, householdId }}
            named={named}
            draw={draw}
            onEntered={onEntered}
          />
        )
      }
    </ForHousehold>
  );
}

interface EnteringProps extends Pick<EnterCardProps, 'draw' | 'onEntered'> {
  readonly place: { readonly villageId: string; readonly householdId: string };
  readonly named: Named;
}

function Entering({ place, named, draw, onEntered }: EnteringProps) {
  const write = useWrite('draw.enter');
  const { state } = write;
  const { cardToken } = named;
  async function finish(answer: ReturnType<Write<'draw.enter'>['again']>): Promise<void> {
    if ((await answer) !== null) await onEntered();
  }
  const enter = () => {
    const wish = { ...place, drawId: draw.id, ...(cardToken === null ? {} : { cardToken }) };
    void finish(write.send(wish, DRAWS.enterLabel(draw.goodsName)));
  };
  return (
    <Card title={householdName(named)} id="draw-enter-card">
      <WriteTrouble state={state} id="draw-enter" onAgain={() => void finish(write.again())} />
      {state.step === 'done' && <Notice id="draw-entered">{DRAWS.entered}</Notice>}
      {(state.step === 'idle' || state.step === 'sending' || state.step === 'refused') && (
        <Button id="draw-enter" block loading={state.step === 'sending'} onPress={enter}>
          {DRAWS.enter}
        </Button>
      )}
    </Card>
  );
}
