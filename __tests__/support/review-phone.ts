import type { ReactElement } from 'react';
import { quantity } from '@domain/quantity';
import type { Somebody } from './builders';
import { stopTheDate } from './date';
import type { Panel } from './panel';
import { phoneOf } from './phone';

/** Somebody's phone with a page open, its clock where the world's stands. */
export function openedBy(panel: Panel, who: Somebody, page: ReactElement) {
  stopTheDate(panel.world.now());
  const phone = phoneOf(panel.world, who);
  phone.open(page);
  return phone;
}

/** Confirmed good deeds of the household, which wait for a first review. */
export async function someWaiting(panel: Panel, ...itemCodes: readonly string[]) {
  const ids: string[] = [];
  for (const itemCode of itemCodes) {
    const amount = itemCode === 'GY01' ? { quantity: quantity(1_500) } : {};
    const { proposalId } = await panel.propose({ itemCode, note: '扫了巷子', ...amount });
    ids.push(proposalId);
  }
  return ids;
}

/** The same, passed on to the panel by the first scorer. */
export async function somePassed(panel: Panel, ...itemCodes: readonly string[]) {
  const ids = await someWaiting(panel, ...itemCodes);
  await panel.review(ids.map((proposalId) => ({ proposalId, verdict: 'pass' })));
  return ids;
}
