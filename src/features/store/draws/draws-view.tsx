import { Text } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import type { StoreHere } from '../staff-page';
import { DrawView } from './draw-view';
import { OpenForm } from './open-form';
import { DRAWS } from './texts';
import { useDraws, type Draw } from './use-draws';
import './draws.scss';

/** Scarce goods given out by lot: the draws there are, and a new one. */
export function DrawsView({ here }: { readonly here: StoreHere }) {
  const { villageId, canWrite } = here;
  const draws = useDraws(villageId);
  const [opened, setOpened] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  useRenewal(draws);
  const draw = draws.load.value?.find(({ id }) => id === opened);
  if (draw !== undefined)
    return (
      <>
        <DrawView villageId={villageId} draw={draw} role={here.role} onDone={draws.reload} />
        <Button id="draws-back" kind="text" block onPress={() => setOpened(null)}>
          {DRAWS.back}
        </Button>
      </>
    );
  const made = async () => {
    setMaking(false);
    await draws.reload();
  };
  return (
    <>
      {DRAWS.how.map((sentence) => (
        <Text key={sentence} className="draws__line">
          {sentence}
        </Text>
      ))}
      {making && (
        <OpenForm villageId={villageId} onOpened={made} onCancel={() => setMaking(false)} />
      )}
      {canWrite && !making && (
        <Button id="draw-new" kind="secondary" block onPress={() => setMaking(true)}>
          {DRAWS.open}
        </Button>
      )}
      <LoadView load={draws.load} reload={draws.reload} loading={DRAWS.loading} id="draws-load">
        {(all) =>
          all.length === 0 ? (
            <StateView kind="empty" title={DRAWS.none} detail={DRAWS.noneHow} id="draws-none" />
          ) : (
            <Rows draws={all} onOpen={setOpened} />
          )
        }
      </LoadView>
      <MoreButton more={draws.more} id="draws-more" />
    </>
  );
}

interface RowsProps {
  readonly draws: readonly Draw[];
  readonly onOpen: (id: string) => void;
}

function Rows({ draws, onOpen }: RowsProps) {
  const [today] = useState(() => dayOf(new Date().toISOString()));
  return (
    <Card flush title={DRAWS.list} id="draws">
      {draws.map(({ id, goodsName, pieces, unitName, entrants, state, closesOn }, index) => {
        const step = state === 'open' && today > closesOn ? 'ready' : state;
        return (
          <ListRow
            key={id}
            id={`draw-row-${index + 1}`}
            title={goodsName}
            note={DRAWS.row(pieces, unitName, entrants)}
            value={<Tag tone={step === 'ready' ? 'amber' : 'plain'}>{DRAWS.states[step]}</Tag>}
            onPress={() => onOpen(id)}
          />
        );
      })}
    </Card>
  );
}
