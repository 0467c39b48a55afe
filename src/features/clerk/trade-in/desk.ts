import { useEffect, useRef } from 'react';
import type { ExchangeTable } from '@domain/exchange-table';
import type { Scanned } from '@/features/card/scanned';
import { useLoad, type Loaded } from '@/features/load/use-load';
import { freshShop, shopAtHand } from '../kept-shop';
import { useSlip, type Slip } from '../use-slip';

/** Who stands at the desk with what they brought. */
export type Visitor = Pick<
  Scanned,
  'id' | 'number' | 'maskedName' | 'cardToken' | 'bagCode' | 'remainders' | 'given'
>;

/** Where a trade-in is typed: by what table, and where it goes. */
export interface Desk extends Loaded<{ readonly table: ExchangeTable }> {
  readonly slip: Slip<'trade-in.create'>;
}

/** The shop's counter: straight to the cloud, by its table. */
export function useCounterDesk(villageId: string, household: Scanned): Desk {
  const slip = useSlip('trade-in.create', household);
  return { slip, ...useTable(villageId, slip.refusal) };
}

/** The exchange table as kept, and anew once the cloud says that it has changed. */
function useTable(villageId: string, refusal: Desk['slip']['refusal']) {
  const old = useRef(false);
  const { load, reload } = useLoad(`table:${villageId}`, () =>
    old.current ? freshShop(villageId) : shopAtHand(villageId),
  );
  useEffect(() => {
    if (refusal?.code !== 'TABLE_CHANGED') return;
    old.current = true;
    void reload();
  }, [refusal, reload]);
  return { load, reload };
}
