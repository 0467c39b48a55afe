import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { householdName } from '@/features/card/scanned';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
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
  const write = useWrite('draw.enter', onEntered);
  const { cardToken } = named;
  const enter = () => {
    const wish = { ...place, drawId: draw.id, ...(cardToken === null ? {} : { cardToken }) };
    void write.send(wish, DRAWS.enterLabel(draw.goodsName));
  };
  return (
    <Card title={householdName(named)} id="draw-enter-card">
      {write.state.step === 'done' ? (
        <Notice id="draw-entered">{DRAWS.entered}</Notice>
      ) : (
        <SendButton id="draw-enter" sendId="draw-enter" write={write} onSend={enter}>
          {DRAWS.enter}
        </SendButton>
      )}
    </Card>
  );
}
