import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { RESERVATION_STATES, type ReservationState } from '@domain/reservation/reservation';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { ListRow } from '@/components/list-row/list-row';
import { householdName } from '@/features/card/scanned';
import { dayText, momentText } from '@/features/entry/when';
import { TabbedList } from '@/features/load/tabbed-list';
import { usePages } from '@/features/load/use-pages';
import { FORM } from '@/features/write/texts';
import { useWrite } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { navigate } from '@/services/platform';
import { call } from '@/services/transport';
import type { StoreHere } from '../staff-page';
import { KEPT, RESERVE } from './texts';
import './reservations.scss';

type Kept = Output<'reservation.list'>['reservations'][number];

const PAGE = 20;
const REASON_MAX = 100;

/** What is kept for households, what runs out soonest first, and what became of the rest. */
export function ReservationsView({ here }: { readonly here: StoreHere }) {
  const [tab, setTab] = useState<ReservationState>('open');
  const { villageId } = here;
  const pages = usePages(`reservations ${villageId} ${tab}`, async (after) => {
    const page = await call('reservation.list', {
      ...{ villageId, state: tab, limit: PAGE },
      ...(after === null ? {} : { after }),
    });
    return { items: page.reservations, next: page.next };
  });
  return (
    <>
      {here.role !== 'supervisor' && (
        <Button
          id="reserve-for"
          kind="secondary"
          block
          onPress={() => void navigate('/store/reserve/index')}
        >
          {RESERVE.open}
        </Button>
      )}
      <TabbedList
        id="reservations"
        words={KEPT}
        tabs={RESERVATION_STATES}
        tab={tab}
        onTab={setTab}
        pages={pages}
        row={(kept, { open, onToggle, onDone }) => (
          <View key={kept.id} className="kept-row">
            <ListRow
              id={`reservation-${kept.householdNumber}`}
              title={nameOf(kept)}
              note={`${itemsOf(kept)} · ${KEPT.until(dayText(kept.until))}`}
              onPress={onToggle}
            />
            {open && <Opened here={here} kept={kept} onDone={onDone} />}
          </View>
        )}
      />
    </>
  );
}

interface OpenedProps {
  readonly here: StoreHere;
  readonly kept: Kept;
  readonly onDone: (told: string) => void;
}

function Opened({ here, kept, onDone }: OpenedProps) {
  const mayCancel = kept.state === 'open' && here.role !== 'supervisor';
  return (
    <View className="kept" id={`reservation-${kept.householdNumber}-opened`}>
      {storyOf(kept).map((words) => (
        <Text key={words} className="kept__line">
          {words}
        </Text>
      ))}
      {mayCancel && <Cancelling here={here} kept={kept} onDone={onDone} />}
    </View>
  );
}

function Cancelling({ here, kept, onDone }: OpenedProps) {
  const write = useWrite('reservation.cancel');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const settle = (done: Output<'reservation.cancel'> | null) => {
    if (done !== null) onDone(KEPT.done(nameOf(kept), pointsText(done.released)));
  };
  const cancel = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const place = { villageId: here.villageId, householdId: kept.householdId };
    const wish = { ...place, reservationId: kept.id, reason: reason.trim() };
    settle(await write.send(wish, KEPT.label(nameOf(kept))));
  };
  return (
    <>
      <Field
        id="cancel-reason"
        label={KEPT.reason}
        hint={KEPT.reasonHint}
        error={missing ? FORM.reasonMissing : undefined}
        lengthMax={REASON_MAX}
        value={reason}
        onChange={setReason}
      />
      <Text className="kept__line">{KEPT.explain}</Text>
      <WriteTrouble
        state={write.state}
        id="cancel"
        onAgain={() => void write.again().then(settle)}
      />
      {write.state.step !== 'unknown' && (
        <Button
          id="cancel-go"
          kind="danger"
          block
          loading={write.state.step === 'sending'}
          onPress={() => void cancel()}
        >
          {KEPT.cancel}
        </Button>
      )}
    </>
  );
}

function nameOf({ householdNumber: number, maskedName }: Kept): string {
  return householdName({ number, maskedName });
}

function itemsOf({ items }: Kept): string {
  return items.map(({ name, count, unitName }) => KEPT.item(name, count, unitName)).join('，');
}

/** Who reserved it, who came for it, and who gave it back: everything has a name. */
function storyOf({ madeAt, byName, collections, ended }: Kept): string[] {
  return [
    KEPT.made(momentText(madeAt), byName),
    ...collections.map(({ at, proxy, byName: clerk }) =>
      proxy === null
        ? KEPT.collected(momentText(at), clerk)
        : KEPT.byProxy(momentText(at), proxy, clerk),
    ),
    ...(ended === null ? [] : [KEPT.ended(momentText(ended.at), ended.byName), ended.reason]),
  ].filter((words) => words !== '');
}
