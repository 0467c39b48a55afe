import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { HouseholdForm } from './household-form';
import { InviteCard } from './invite-card';
import { MembersCard } from './members-card';
import { openCards, openHousehold } from './places';
import { CARDS, HOUSEHOLDS } from './household-texts';
import { COMMON } from './texts';
import type { Here } from './here';
import { found, useHouseholds, type HouseholdRow, type Households } from './use-households';
import { shortDayText } from './when';
import './households-view.scss';

/** Every household of the village; the committee registers new ones and invites who serves. */
export function HouseholdsView({ here }: { readonly here: Here }) {
  const households = useHouseholds(here.villageId);
  useRenewal(households);
  return (
    <>
      {here.canWrite && (
        <>
          <HouseholdForm here={here} onAdded={households.reload} />
          <View className="households__cards">
            <Button id="cards-open" kind="secondary" block onPress={openCards}>
              {CARDS.open}
            </Button>
          </View>
        </>
      )}
      <LoadView load={households.load} reload={households.reload} id="households-load">
        {(all) =>
          all.rows.length === 0 ? (
            <StateView
              kind="empty"
              title={HOUSEHOLDS.empty}
              id="households-empty"
              {...(here.canWrite ? { detail: HOUSEHOLDS.emptyDetail } : {})}
            />
          ) : (
            <Register all={all} />
          )
        }
      </LoadView>
      <MembersCard here={here} />
      {here.canWrite && <InviteCard here={here} />}
    </>
  );
}

/** Rows on the screen at once: a phone should not draw a thousand. */
const SHOWN = 60;

function Register({ all: { rows, whole } }: { readonly all: Households }) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const matching = found(rows, typed);
  return (
    <>
      <Field
        id="household-search"
        label={HOUSEHOLDS.search}
        value={typed}
        placeholder={HOUSEHOLDS.searchHint}
        onChange={(text) => {
          setTyped(text);
          setShown(SHOWN);
        }}
      />
      <Card flush title={HOUSEHOLDS.count(matching.length, rows.length)} id="households">
        {matching.length === 0 && (
          <Text className="households__none" id="households-none">
            {HOUSEHOLDS.notFound}
          </Text>
        )}
        <View className="households__rows">
          {matching.slice(0, shown).map((row) => (
            <HouseholdLine key={row.id} row={row} />
          ))}
        </View>
      </Card>
      {matching.length > shown && (
        <Button id="households-more" kind="secondary" block onPress={() => setShown(shown + SHOWN)}>
          {COMMON.more}
        </Button>
      )}
      {!whole && <Text className="households__none">{HOUSEHOLDS.capped(rows.length)}</Text>}
    </>
  );
}

function HouseholdLine({ row }: { readonly row: HouseholdRow }) {
  const { id, number, headName, state, memberCount, entryCount, lastAt, balance } = row;
  const last = entryCount === 0 ? HOUSEHOLDS.never : HOUSEHOLDS.lastAt(shortDayText(dayOf(lastAt)));
  return (
    <ListRow
      id={`household-row-${number}`}
      title={`${HOUSEHOLDS.named(number, headName)}${state === 'closed' ? HOUSEHOLDS.closed : ''}`}
      note={HOUSEHOLDS.row(memberCount, entryCount, last)}
      value={COMMON.points(pointsText(balance))}
      valueTone={balance < 0 ? 'minus' : 'plain'}
      onPress={() => openHousehold(id)}
    />
  );
}
