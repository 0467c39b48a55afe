import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { useRenewal } from '@/features/load/use-renewal';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import { call } from '@/services/transport';
import { CloseList } from './close-list';
import { CloseView } from './close-view';
import { DAY } from './close-texts';
import type { Close } from './day-figures';
import { DAYS } from './inspect-texts';
import './day.scss';

export interface InspectedVillage {
  readonly id: string;
  readonly name: string;
}

interface VillagesProps {
  readonly townshipId: string;
  readonly onOpen: (village: InspectedVillage) => void;
}

/** The villages, each with its last close. */
export function VillagesDays({ townshipId, onOpen }: VillagesProps) {
  const villages = useLoad(`village-days ${townshipId}`, async () => {
    const { villages: all } = await call('village.list', { townshipId });
    return Promise.all(
      all.map(async ({ id, name }) => {
        const last = await call('day.inspect', { townshipId, villageId: id, limit: 1 });
        return { id, name, close: last.closes[0] ?? null };
      }),
    );
  });
  useRenewal(villages);
  return (
    <LoadView {...villages} loading={DAYS.loading}>
      {(all) =>
        all.length === 0 ? (
          <StateView kind="empty" title={DAYS.empty} detail={DAYS.emptyHow} id="days-empty" />
        ) : (
          <>
            <Text className="day-line">{DAYS.how}</Text>
            <Card flush id="village-days">
              {all.map(({ id, name, close }, index) => (
                <ListRow
                  key={id}
                  id={`village-day-${index + 1}`}
                  title={name}
                  note={close === null ? DAYS.none : DAY.title(close.no, dayText(close.day))}
                  {...(close !== null && {
                    value: (
                      <Tag tone={close.state === 'sealed' ? 'plain' : 'amber'}>
                        {DAY.states[close.state]}
                      </Tag>
                    ),
                    onPress: () => onOpen({ id, name }),
                  })}
                />
              ))}
            </Card>
          </>
        )
      }
    </LoadView>
  );
}

interface VillageDaysProps {
  readonly townshipId: string;
  readonly village: InspectedVillage;
}

const PAGE = 10;

/** A village's closes, and one of them with what it says. */
export function VillageDays({ townshipId, village }: VillageDaysProps) {
  const place = { townshipId, villageId: village.id };
  const [opened, setOpened] = useState<number | null>(null);
  const closes = usePages(`inspected-days ${village.id}`, async (cursor) => {
    const before = cursor === null ? {} : { before: Number(cursor) };
    const page = await call('day.inspect', { ...place, limit: PAGE, ...before });
    return { items: page.closes, next: page.next === null ? null : String(page.next) };
  });
  useRenewal(closes);
  const close = closes.load.value?.find(({ no }) => no === opened);
  if (close !== undefined)
    return (
      <>
        <CloseView close={close} />
        {close.state !== 'reopened' && (
          <ReopenCard
            townshipId={townshipId}
            village={village}
            close={close}
            onDone={closes.reload}
          />
        )}
        <Button id="day-back" kind="text" block onPress={() => setOpened(null)}>
          {DAYS.toList}
        </Button>
      </>
    );
  return (
    <>
      <LoadView load={closes.load} reload={closes.reload} loading={DAYS.loading}>
        {(all) => <CloseList title={DAYS.list(village.name)} closes={all} onOpen={setOpened} />}
      </LoadView>
      <MoreButton more={closes.more} id="closes-more" />
    </>
  );
}

interface ReopenCardProps extends VillageDaysProps {
  readonly close: Close;
  readonly onDone: () => Promise<void>;
}

function ReopenCard({ townshipId, village, close, onDone }: ReopenCardProps) {
  const [asking, setAsking] = useState(false);
  const write = useWrite('day.reopen', onDone);
  const { no } = close;
  if (!asking)
    return (
      <Button id="reopen" kind="secondary" block onPress={() => setAsking(true)}>
        {DAYS.reopen}
      </Button>
    );
  return (
    <Card>
      <ReasonForm
        id="reopen-form"
        words={DAYS.form}
        write={write}
        onSend={(reason) => {
          const wish = { townshipId, villageId: village.id, no, reason };
          void write.send(wish, DAYS.wish(village.name, no));
        }}
        onCancel={() => setAsking(false)}
      />
    </Card>
  );
}
