import { useMemo, useState } from 'react';
import { shelfLabels } from '@domain/paper/shelf-labels';
import { Card } from '@/components/card/card';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { Several } from '@/features/committee/several';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { PaperView } from '@/features/paper/paper-view';
import { call } from '@/services/transport';
import type { GoodsItem } from '../goods/use-goods';
import type { StoreHere } from '../staff-page';
import { LABELS } from './texts';

/** Labels for what is on the shelf: all of it, or what is picked. */
export function LabelsView({ here: { villageId } }: { readonly here: StoreHere }) {
  const goods = useLoad(`labels ${villageId}`, async () => {
    const { goods: offered } = await call('goods.list', { villageId });
    return offered;
  });
  useRenewal(goods);
  return (
    <LoadView load={goods.load} reload={goods.reload} loading={LABELS.loading} id="labels-load">
      {(offered) =>
        offered.length === 0 ? (
          <StateView
            kind="empty"
            title={LABELS.empty}
            detail={LABELS.emptyDetail}
            id="labels-empty"
          />
        ) : (
          <Chosen offered={offered} />
        )
      }
    </LoadView>
  );
}

type Which = 'all' | 'some';

function Chosen({ offered }: { readonly offered: readonly GoodsItem[] }) {
  const [which, setWhich] = useState<Which>('all');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const drawing = useMemo(() => {
    const wanted = offered.filter(({ id }) => which === 'all' || picked.includes(id));
    return { count: wanted.length, ...shelfLabels(wanted) };
  }, [offered, which, picked]);
  return (
    <>
      <Card>
        <Segmented
          id="labels-which"
          label={LABELS.which}
          value={which}
          options={[
            { value: 'all', label: LABELS.all },
            { value: 'some', label: LABELS.some },
          ]}
          onChange={setWhich}
        />
        {which === 'some' && (
          <Several
            id="labels-goods"
            label={LABELS.pick}
            options={offered.map(({ id, name }) => ({ value: id, label: name }))}
            values={picked}
            onChange={setPicked}
          />
        )}
      </Card>
      {drawing.count === 0 ? (
        <StateView kind="empty" title={LABELS.none} detail={LABELS.noneDetail} id="labels-none" />
      ) : (
        <PaperView
          id="labels"
          drawing={drawing}
          title={LABELS.count(drawing.count, drawing.pages.length)}
          note={LABELS.cut}
        />
      )}
    </>
  );
}
