import { act, cleanup, waitFor } from '@testing-library/react';
import DeedPage from '@/scorer/deed/index';
import VisitPage from '@/scorer/visit/index';
import type { Item } from '@domain/rulebook/rulebook';
import { anUntidiness, anUntidinessTakenAtOnce } from './inspection';
import { aPanel, type Panel } from './panel';
import { press, shown, type } from './phone';
import { PHOTO } from './photos';
import { openedBy } from './review-phone';
import { ITEMS } from './panel-rules';
import { world as taro } from './taro-world';

const VISITED: readonly Item[] = [...ITEMS, anUntidiness(), anUntidinessTakenAtOnce()];

/** A village whose rules have things to put right, and a scorer whose phone has a camera. */
export async function aVisit(given: Parameters<typeof aPanel>[0] = {}) {
  taro.camera = () => PHOTO;
  return aPanel({ items: VISITED, ...given });
}

/** The scorer has scanned the household's card; the page of the visit is open. */
export async function atTheDoor(panel: Panel, who = panel.first) {
  const phone = openedBy(panel, who, <VisitPage />);
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', panel.household.cardToken);
  await press('token-go');
  await waitFor(() => expect(shown('visit-number')).toBe(panel.household.number));
  return phone;
}

/** The same, with the form for one item open. */
export async function writingDown(panel: Panel, itemCode: string, who = panel.first) {
  const phone = await atTheDoor(panel, who);
  cleanup();
  phone.open(<DeedPage />);
  await choose(itemCode);
  return phone;
}

export async function choose(itemCode: string): Promise<void> {
  await waitFor(() => expect(shown('deed-items')).not.toBeNull());
  if (shown(`deed-item-${itemCode}`) === null)
    await press(`deed-dimension-${itemCode.slice(0, 2)}`);
  await press(`deed-item-${itemCode}`);
  await waitFor(() => expect(shown('deed-form')).not.toBeNull());
}

/** Takes a photo, and waits until it arrived. */
export async function photograph(id = 'deed-photo'): Promise<void> {
  await press(`${id}-add`);
  await waitFor(() => expect(shown(`${id}-1`)).toBe(''));
  await act(() => Promise.resolve());
}
