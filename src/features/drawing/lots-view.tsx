import { Text } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { usePages } from '@/features/load/use-pages';
import { useRenewal } from '@/features/load/use-renewal';
import { placeOf, type Villager } from '@/features/villager/place';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { call } from '@/services/transport';
import { isPlaceRight, isSaltRight, type OwnDraw } from './checked';
import { EnvelopeView } from './envelope-view';
import { keepCommitment } from './kept-commitment';
import { ENVELOPE, LOTS } from './texts';
import './lots.scss';

const PAGE = 5;

/** The draws of the village as one household sees them: enter, and see one's own place. */
export function LotsView({ villager }: { readonly villager: Villager }) {
  const place = placeOf(villager);
  const draws = usePages(`lots ${place.householdId}`, async (before) => {
    const cursor = before === null ? {} : { before };
    const page = await call('draw.mine', { ...place, limit: PAGE, ...cursor });
    page.draws.forEach(keepCommitment);
    return { items: page.draws, next: page.next };
  });
  useRenewal(draws);
  return (
    <>
      {LOTS.how.map((sentence) => (
        <Text key={sentence} className="lots__line">
          {sentence}
        </Text>
      ))}
      <LoadView load={draws.load} reload={draws.reload} loading={LOTS.loading}>
        {(all) =>
          all.length === 0 ? (
            <StateView kind="empty" title={LOTS.none} detail={LOTS.noneHow} id="lots-none" />
          ) : (
            <>
              {all.map((draw, index) => (
                <Lot
                  key={draw.id}
                  place={place}
                  draw={draw}
                  id={`lot-${index + 1}`}
                  onEntered={draws.reload}
                />
              ))}
            </>
          )
        }
      </LoadView>
      <MoreButton more={draws.more} id="lots-more" />
    </>
  );
}

interface LotProps {
  readonly place: ReturnType<typeof placeOf>;
  readonly draw: OwnDraw;
  readonly id: string;
  readonly onEntered: () => Promise<void>;
}

function Lot({ place, draw, id, onEntered }: LotProps) {
  const { goodsName, pieces, unitName, entrants, state } = draw;
  return (
    <Card title={goodsName} extra={<Tag>{LOTS.states[state]}</Tag>} id={id}>
      <Text className="lots__line">{LOTS.pieces(pieces, unitName, entrants)}</Text>
      {state === 'open' && <Entering place={place} draw={draw} id={id} onEntered={onEntered} />}
      {state === 'dropped' && <Text className="lots__line">{LOTS.dropped(draw.reason)}</Text>}
      {state === 'drawn' && <Outcome draw={draw} id={id} />}
      {state === 'drawn' && <Checked draw={draw} householdId={place.householdId} id={id} />}
      {state !== 'dropped' && <EnvelopeView draw={draw} id={id} />}
    </Card>
  );
}

function Entering({ place, draw, id, onEntered }: LotProps) {
  const write = useWrite('draw.enter');
  const [today] = useState(() => dayOf(new Date().toISOString()));
  const { id: drawId, goodsName, closesOn, entered, enteredBy } = draw;
  async function finish(answer: ReturnType<Write<'draw.enter'>['again']>): Promise<void> {
    if ((await answer) !== null) await onEntered();
  }
  if (entered)
    return (
      <Notice id={`${id}-entered`}>
        {enteredBy === null ? LOTS.entered : LOTS.enteredBy(enteredBy)}
      </Notice>
    );
  if (today > closesOn) return <Notice id={`${id}-closed`}>{LOTS.closed}</Notice>;
  return (
    <>
      <Text className="lots__line">{LOTS.closes(dayText(closesOn))}</Text>
      <WriteTrouble state={write.state} id={id} onAgain={() => void finish(write.again())} />
      {write.state.step !== 'unknown' && (
        <Button
          id={`${id}-enter`}
          block
          loading={write.state.step === 'sending'}
          onPress={() => void finish(write.send({ ...place, drawId }, LOTS.entering(goodsName)))}
        >
          {LOTS.enter}
        </Button>
      )}
    </>
  );
}

interface OutcomeProps {
  readonly draw: OwnDraw;
  readonly id: string;
}

function Outcome({ draw, id }: OutcomeProps) {
  const { place, pieces, until, entrants, taken } = draw;
  if (place === null) return <Text className="lots__line">{LOTS.absent}</Text>;
  return (
    <>
      <Text className="lots__place" id={`${id}-place`}>
        {LOTS.place(place, entrants)}
      </Text>
      <Text className="lots__line" id={`${id}-outcome`}>
        {place > pieces ? LOTS.lost(pieces) : taken ? LOTS.taken : LOTS.won(dayText(until))}
      </Text>
    </>
  );
}

interface CheckedProps extends OutcomeProps {
  readonly householdId: string;
}

/** What this phone makes of the envelope and of the order; who did not enter has no place in it. */
function Checked({ draw, householdId, id }: CheckedProps) {
  const hasEntered = draw.place !== null;
  const isPlaceWrong = hasEntered && !isPlaceRight(draw, householdId);
  const wrong = !isSaltRight(draw) ? ENVELOPE.swapped : isPlaceWrong ? LOTS.differs : null;
  return (
    <Notice tone={wrong === null ? 'info' : 'error'} id={`${id}-checked`}>
      {wrong ?? (hasEntered ? LOTS.checked : ENVELOPE.right)}
    </Notice>
  );
}
