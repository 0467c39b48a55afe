import { useState } from 'react';
import { thanksPaper } from '@domain/paper/money-sheets';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { PaperView } from '@/features/paper/paper-view';
import type { StoreHere } from '../staff-page';
import { currentQuarter, Quarters } from './quarters';
import { DONATIONS } from './texts';
import { useStatement } from './use-money';

/** Thanks to a quarter's donors, to hang up. */
export function ThanksView({ here: { villageId } }: { readonly here: StoreHere }) {
  const [quarter, setQuarter] = useState(currentQuarter);
  const statement = useStatement(villageId, quarter);
  return (
    <>
      <Quarters quarter={quarter} onChange={setQuarter} />
      <LoadView {...statement} id="thanks-load">
        {({ statement: { donations }, villageName }) =>
          donations.length === 0 ? (
            <StateView kind="empty" title={DONATIONS.thanksEmpty} id="thanks-none" />
          ) : (
            <PaperView
              id="thanks"
              drawing={thanksPaper(donations, villageName, quarter)}
              note={DONATIONS.thanksNote}
            />
          )
        }
      </LoadView>
    </>
  );
}
