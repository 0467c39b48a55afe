import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';

export type CardToPrint = Output<'card.list'>['cards'][number];

const PAGE = 50;
/** As many as households (use-households). */
const PAGES_MAX = 20;

/** The cards in use, by household number. */
export function useCards(villageId: string) {
  return useLoad(`cards ${villageId}`, () => allCards(villageId));
}

async function allCards(villageId: string): Promise<readonly CardToPrint[]> {
  const cards: CardToPrint[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const got: Output<'card.list'> = await call('card.list', {
      villageId,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    });
    cards.push(...got.cards);
    after = got.next;
    if (after === null) break;
  }
  return cards;
}
