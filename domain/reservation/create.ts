import type { Entry } from '../entry';
import type { Goods } from '../goods';
import { availableOf, maskedName, type Household } from '../household';
import { points } from '../points';
import { costOf, requireOnOffer, type Pick } from '../redemption';
import { requireThat } from '../refusal';
import { countIn } from '../shop-limits';
import { dayOf } from '../village-time';
import { pickupWindow, type PickupRules } from './pickup';
import { OPEN_MAX, type Reservation } from './reservation';

export interface ReservationRequest {
  readonly id: string;
  readonly household: Household;
  readonly picks: readonly Pick[];
  readonly village: PickupRules;
  readonly code: string;
  readonly by: Entry['by'];
  readonly now: string;
}

export interface Reserved {
  readonly reservation: Reservation;
  readonly household: Household;
  readonly goods: readonly Goods[];
}

/**
 * Everything that becomes true together when a household reserves goods: points are held, pieces are
 * kept, limits count as if they had been taken. Refuses whatever the counter would refuse.
 */
export function decideReservation(request: ReservationRequest): Reserved {
  const { id, household, picks, village, by, now } = request;
  const { shopRules: rules } = village;
  const { account, number } = household;
  const day = dayOf(now);
  requireThat(rules.reserving, 'RESERVING_OFF');
  requireThat(household.state === 'active', 'HOUSEHOLD_CLOSED', { number });
  requireThat(account.reservations.open < OPEN_MAX, 'RESERVATIONS_FULL', { max: OPEN_MAX });
  for (const pick of picks) requireReservable(pick, day);
  const cost = costOf(picks);
  const shopped = { householdId: household.id, wanted: picks, cost, rules, day };
  const counted = countIn(account, shopped);
  const available = availableOf(account);
  requireThat(cost <= available, 'POINTS_SHORT', { available, cost });

  const { made, open } = account.reservations;
  const reserving = {
    ...counted.account,
    frozen: points(account.frozen + cost),
    reservations: { made: made + 1, open: open + 1 },
  };
  const window = pickupWindow(village, now);
  return {
    reservation: {
      id,
      villageId: household.villageId,
      householdId: household.id,
      householdNumber: number,
      maskedName: maskedName(household.headName),
      no: made + 1,
      state: 'open',
      items: picks.map(({ goods: { id: goodsId, name, unitName, price }, count }) => {
        return { goodsId, name, unitName, price, count, collected: 0 };
      }),
      frozen: cost,
      code: request.code,
      wrongTries: [],
      ...window,
      duePlace: `${window.dueAt}~${id}`,
      madeAt: now,
      by,
      collections: [],
      ended: null,
      place: `${now}~${id}`,
    },
    household: { ...household, account: { ...account, ...reserving } },
    goods: counted.goods.map((goods, index) => {
      return { ...goods, reserved: goods.reserved + (picks[index]?.count ?? 0) };
    }),
  };
}

/** A merchant's service is redeemed at once, for a code of its own. */
function requireReservable(pick: Pick, day: string): void {
  requireThat(pick.goods.kind === 'goods', 'NOT_RESERVABLE', { name: pick.goods.name });
  requireOnOffer(pick, day);
}
