/** What a clerk does again and again with a household at the counter. */
import type { Household } from '@domain/household';
import type { Hands } from './hands';
import { shows } from './journey';
import type { Stage } from './stage';

/** One of the last of the demo households: no season has touched its account. */
export function freshHousehold(stage: Stage, fromTheEnd: number): Household {
  const here = stage.seed.households.filter(({ villageId }) => villageId === stage.seed.village.id);
  const household = here.at(-fromTheEnd);
  if (!household) throw new Error('the demo village has households');
  return household;
}

/** Opens the household of a card. */
export async function scan(hands: Hands, token: string): Promise<void> {
  await hands.fill('token-input', token);
  await hands.tap('token-go');
  await hands.read('household-number');
}

/** Types what the household brought, up to the button that posts it. */
export async function bring(hands: Hands, material: string, keys: string): Promise<void> {
  await hands.tap('go-trade-in');
  await hands.tap(`material-${material}`);
  for (const key of keys) await hands.tap(key === '.' ? 'key-point' : `key-${key}`);
}

/** Half a kilogram of clothes is a point. */
const GRAMS_OF_A_POINT = 500;

/** The household brings clothes for so many points and is at the counter again. */
export async function earn(hands: Hands, token: string, points: number): Promise<void> {
  await scan(hands, token);
  await bring(hands, 'clothes', String((points * GRAMS_OF_A_POINT) / 1_000));
  await hands.tap('trade-in-confirm');
  await shows(hands, 'receipt-points', new RegExp(`\\D${points}$`));
  await hands.tap('next-household');
  await scan(hands, token);
}
