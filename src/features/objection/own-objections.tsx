import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { dayText, lastDayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { usePages } from '@/features/load/use-pages';
import { placeOf, type Villager } from '@/features/villager/place';
import { call } from '@/services/transport';
import { OBJECTIONS } from './texts';
import '@/features/villager/villager.scss';

type Objection = Output<'objection.mine'>['objections'][number];

const PAGE = 20;

/** What the household objected to and what came of it; asked for only when wanted. */
export function OwnObjections({ villager }: { readonly villager: Villager }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button block kind="text" id="own-objections-open" onPress={() => setOpen(true)}>
        {OBJECTIONS.open}
      </Button>
    );
  return (
    <Card flush title={OBJECTIONS.title} id="own-objections">
      <List villager={villager} />
      <Button block kind="text" id="own-objections-close" onPress={() => setOpen(false)}>
        {OBJECTIONS.close}
      </Button>
    </Card>
  );
}

function List({ villager }: { readonly villager: Villager }) {
  const place = placeOf(villager);
  const { load, more, reload } = usePages(`objections:${place.householdId}`, async (before) => {
    const page = await call('objection.mine', {
      ...place,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.objections, next: page.next };
  });
  return (
    <LoadView load={load} reload={reload}>
      {(objections) =>
        objections.length === 0 ? (
          <Text className="villager__inset">{OBJECTIONS.none}</Text>
        ) : (
          <>
            {objections.map((objection, index) => (
              <ListRow
                key={objection.id}
                id={`objection-${index + 1}`}
                title={`${objection.itemName}，${pointsText(objection.value)} 分`}
                note={storyOf(objection)}
                value={OBJECTIONS.states[objection.state]}
              />
            ))}
            <MoreButton more={more} id="objections-more" />
          </>
        )
      }
    </LoadView>
  );
}

function storyOf({ occurredOn, reason, state, dueAt, decision }: Objection): string {
  const end =
    state === 'open'
      ? OBJECTIONS.due(lastDayText(dueAt))
      : decision === null
        ? null
        : OBJECTIONS.decided(decision);
  return [
    OBJECTIONS.about(dayText(occurredOn)),
    OBJECTIONS.said(reason),
    ...(end === null ? [] : [end]),
  ].join('。');
}
