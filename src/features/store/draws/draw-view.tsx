import { Text } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { given } from '@/components/given';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { isSaltRight } from '@/features/drawing/checked';
import { EnvelopeView } from '@/features/drawing/envelope-view';
import { ENVELOPE } from '@/features/drawing/texts';
import { dayText } from '@/features/entry/when';
import { ReasonForm } from '@/features/write/reason-form';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { StoreHere } from '../staff-page';
import { EnterCard } from './enter-card';
import { DRAWS } from './texts';
import type { Draw } from './use-draws';
import './draws.scss';

interface DrawViewProps {
  readonly villageId: string;
  readonly draw: Draw;
  readonly role: StoreHere['role'];
  readonly onDone: () => Promise<void>;
}

/** One draw: until when, by what envelope and seal, and who was drawn. */
export function DrawView(props: DrawViewProps) {
  const { villageId, draw, role, onDone } = props;
  const { goodsName, pieces, unitName, entrants, closesOn, until, state, reason } = draw;
  return (
    <>
      <Card title={goodsName} id="draw">
        <Text className="draws__line">{DRAWS.row(pieces, unitName, entrants)}</Text>
        {state === 'dropped' ? (
          <Text className="draws__line">{DRAWS.dropped(reason)}</Text>
        ) : (
          <>
            <Text className="draws__line">{DRAWS.closes(dayText(closesOn))}</Text>
            <Text className="draws__line">{DRAWS.until(dayText(until))}</Text>
            {state === 'drawn' && <Checked draw={draw} />}
            <EnvelopeView draw={draw} id="draw" />
          </>
        )}
        {state === 'open' && <Text className="draws__line">{DRAWS.copy}</Text>}
      </Card>
      {state === 'drawn' && <Winners draw={draw} />}
      {state === 'open' && role === 'committee' && <Running {...props} />}
      {state === 'open' && role === 'clerk' && (
        <EnterCard villageId={villageId} draw={draw} onEntered={onDone} />
      )}
    </>
  );
}

function Checked({ draw }: Pick<DrawViewProps, 'draw'>) {
  const isRight = isSaltRight(draw);
  return (
    <Notice tone={isRight ? 'info' : 'error'} id="draw-checked">
      {isRight ? ENVELOPE.right : ENVELOPE.swapped}
    </Notice>
  );
}

function Winners({ draw: { winners } }: Pick<DrawViewProps, 'draw'>) {
  return (
    <Card flush title={DRAWS.winners} id="draw-winners">
      {winners.length === 0 && <Notice>{DRAWS.noWinners}</Notice>}
      {winners.map(({ number, maskedName, enteredBy }, index) => (
        <ListRow
          key={number}
          id={`winner-${index + 1}`}
          title={DRAWS.winner(number, maskedName)}
          {...given({ note: enteredBy === null ? undefined : DRAWS.enteredBy(enteredBy) })}
          value={DRAWS.place(index + 1)}
        />
      ))}
    </Card>
  );
}

function Running({ villageId, draw, onDone }: DrawViewProps) {
  const [dropping, setDropping] = useState(false);
  const run = useWrite('draw.run', onDone);
  const drop = useWrite('draw.drop', onDone);
  const { id: drawId, closesOn, goodsName } = draw;
  const [isOver] = useState(() => dayOf(new Date().toISOString()) > closesOn);
  if (dropping)
    return (
      <Card>
        <ReasonForm
          id="draw-drop-form"
          words={DRAWS.dropForm}
          write={drop}
          onSend={(reason) =>
            void drop.send({ villageId, drawId, reason }, DRAWS.dropLabel(goodsName))
          }
          onCancel={() => setDropping(false)}
        />
      </Card>
    );
  return (
    <Card>
      <Notice tone={isOver ? 'warn' : 'info'} id="draw-when">
        {isOver ? DRAWS.runEffect : DRAWS.wait(dayText(closesOn))}
      </Notice>
      {isOver && (
        <SendButton
          id="draw-run"
          sendId="draw-run"
          write={run}
          onSend={() => void run.send({ villageId, drawId }, DRAWS.runLabel(goodsName))}
        >
          {DRAWS.run}
        </SendButton>
      )}
      <Button id="draw-drop" kind="text" block onPress={() => setDropping(true)}>
        {DRAWS.drop}
      </Button>
    </Card>
  );
}
