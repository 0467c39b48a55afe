import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { navigate } from '@/services/platform';
import type { StoreHere } from '../staff-page';
import { MerchantForm } from './merchant-form';
import { MERCHANTS } from './texts';
import { useMerchants, type MerchantRow } from './use-merchants';

const openMerchant = (id: string) =>
  void navigate(`/store/merchant/index?merchantId=${encodeURIComponent(id)}`);

/** Who gives services for points; the committee adds to them. */
export function MerchantsView({ here }: { readonly here: StoreHere }) {
  const merchants = useMerchants(here.villageId);
  const [adding, setAdding] = useState(false);
  useRenewal(merchants);
  const added = async () => {
    setAdding(false);
    await merchants.reload();
  };
  return (
    <>
      {here.canWrite && !adding && (
        <Button id="merchant-add" kind="secondary" block onPress={() => setAdding(true)}>
          {MERCHANTS.add}
        </Button>
      )}
      {adding && <MerchantForm here={here} onSaved={added} onCancel={() => setAdding(false)} />}
      <LoadView load={merchants.load} reload={merchants.reload} id="merchants-load">
        {(rows) =>
          rows.length === 0 ? (
            <StateView
              kind="empty"
              title={MERCHANTS.empty}
              detail={MERCHANTS.emptyHow}
              id="merchants-empty"
            />
          ) : (
            <Card flush title={MERCHANTS.list(rows.length)} id="merchants-list">
              {rows.map((row, index) => (
                <MerchantLine key={row.id} row={row} place={index + 1} />
              ))}
            </Card>
          )
        }
      </LoadView>
    </>
  );
}

function MerchantLine({ row, place }: { readonly row: MerchantRow; readonly place: number }) {
  const { id, name, note, fenPerPoint, state } = row;
  return (
    <ListRow
      id={`merchant-${place}`}
      title={name}
      note={MERCHANTS.note(note, fenText(fenPerPoint))}
      value={state === 'ended' ? MERCHANTS.ended : ''}
      onPress={() => openMerchant(id)}
    />
  );
}
