import { defaultExchangeTable } from '@domain/default-exchange-table';
import { POINT, points } from '@domain/points';
import {
  aHousehold,
  aVillage,
  someGoods,
  somebody,
  staff,
  townshipOfficer,
  uuid,
} from '../../__tests__/support/builders';
import { aCounter } from '../../__tests__/support/counter';

export const LINES_MOST = 20;

/** A village that takes twenty materials, its shelf full and its household rich. */
export async function aBusyCounter() {
  const village = aVillage();
  const [material] = village.exchangeTable.materials;
  if (!material) throw new Error('the exchange table has materials');
  const materials = Array.from({ length: LINES_MOST }, (_, index) => ({
    ...material,
    id: `material-${index}`,
  }));
  const table = defaultExchangeTable('2026-10-01');
  const other = aHousehold({ villageId: village.id });
  const supervisor = staff('supervisor', village);
  const [officer, newcomer] = [townshipOfficer(village.townshipId), somebody()];
  const counter = await aCounter({
    villages: [
      { ...village, exchangeTable: { ...table, materials: [...table.materials, ...materials] } },
    ],
    households: [aHousehold({ villageId: village.id }), other],
    goods: Array.from({ length: 10 }, () => someGoods({ price: points(POINT) })),
    people: [supervisor, officer, newcomer],
  });
  await counter.earn(500);
  return { ...counter, other, supervisor, officer, newcomer };
}

type Shop = Awaited<ReturnType<typeof aBusyCounter>>;

/** A call, in a world made for it. */
interface ScenarioIn<W> {
  readonly budget: number;
  /** Makes the call; what it has to prepare comes before `fresh`. */
  readonly run: (made: W, fresh: () => void) => Promise<unknown>;
}

export type ScenariosIn<W> = Readonly<Record<string, ScenarioIn<W>>>;
export type Scenario = ScenarioIn<Shop>;
export type Scenarios = ScenariosIn<Shop>;

export const ask = () => ({ requestId: uuid() });
