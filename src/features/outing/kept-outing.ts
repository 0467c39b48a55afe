import type { Input, Output } from '@contract/index';
import { durable } from '@/services/platform';

export type TakenHousehold = Output<'outing.households'>['households'][number];
/** What lay on the shelf when the outing was prepared, for whoever asks what the points buy. */
export type TakenGoods = Pick<
  Output<'goods.list'>['goods'][number],
  'id' | 'name' | 'unitName' | 'price'
> & { readonly isOut: boolean };
export type ReplayWish = Input<'trade-in.replay'>;

/** What the device took along, besides the households. */
export interface TakenOuting extends Output<'outing.prepare'> {
  readonly villageId: string;
  /** How many pages of households are kept, and how many households are on them. */
  readonly pages: number;
  readonly households: number;
  /** How many kinds of goods are kept; missing where they could not be had. */
  readonly goods?: number;
  /** How far the device's clock was behind the cloud's when it was prepared. */
  readonly clockBehindMs: number;
  /** Whether the app can be opened anew out there; a browser may not be able to. */
  readonly opensOffline: boolean;
}

/**
 * The device's whole memory of an outing: what it took along under a few keys, and each trade-in
 * under a key of its own, written before its receipt is shown. WeChat keeps a megabyte a key.
 */
const OUTING = 'outing';
const PAGE = 'outing-page-';
const GOODS = 'outing-goods';

const isTaken = (value: unknown): value is TakenOuting =>
  typeof value === 'object' && value !== null && 'pages' in value && 'table' in value;

/** The outing this device is prepared for; null when it is for none. */
export async function takenOuting(villageId: string): Promise<TakenOuting | null> {
  const value = await durable().get(OUTING);
  return isTaken(value) && value.villageId === villageId ? value : null;
}

/** Kept last, so that what was prepared by half is not taken for prepared. */
export async function keepOuting(
  outing: TakenOuting,
  pages: readonly (readonly TakenHousehold[])[],
): Promise<void> {
  const keep = durable();
  await keep.remove(await keep.keys(PAGE));
  for (const [index, page] of pages.entries()) await keep.set(`${PAGE}${index}`, page);
  await keep.set(OUTING, outing);
}

export async function takenHouseholds({ pages }: TakenOuting): Promise<readonly TakenHousehold[]> {
  const all: TakenHousehold[] = [];
  for (let index = 0; index < pages; index += 1) {
    // Safe: keepOuting writes pages of households under these keys, and nothing else does.
    const page = (await durable().get(`${PAGE}${index}`)) as readonly TakenHousehold[] | undefined;
    all.push(...(page ?? []));
  }
  return all;
}

/** Answers whether there was room: an outing takes place without them too. */
export async function keepGoods(goods: readonly TakenGoods[]): Promise<boolean> {
  try {
    await durable().set(GOODS, goods);
    return true;
  } catch {
    return false;
  }
}

/** Null when they could not be taken along. */
export async function takenGoods({ goods }: TakenOuting): Promise<readonly TakenGoods[] | null> {
  if (goods === undefined) return null;
  // Safe: keepGoods writes goods under this key before an outing that counts them, and nothing else does.
  return (await durable().get(GOODS)) as readonly TakenGoods[];
}

/** Everything of the outing that was put away is forgotten; its trade-ins are the cloud's now. */
export async function forgetOuting(): Promise<void> {
  const keep = durable();
  const keys = await keep.keys(OUTING);
  // The outing itself last: killed in between, there is still something to put away.
  await keep.remove([...keys].reverse());
}
