import { useMemo, useState } from 'react';
import type { Output } from '@contract/index';
import type { Drawing } from '@domain/paper/drawing';
import { wallRules } from '@domain/paper/wall-rules';
import { wallTable, type WallSheet } from '@domain/paper/wall-table';
import { Card } from '@/components/card/card';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { PaperView } from '@/features/paper/paper-view';
import { call } from '@/services/transport';
import type { StoreHere } from '../staff-page';
import { WALL } from './texts';

type Kind = keyof typeof WALL.kinds;

interface OnWall {
  readonly shop: Output<'shop.get'>;
  readonly rulebook: Output<'rulebook.get'>['rulebook'];
}

/** What everybody in the village should be able to read: the exchange table and the rules. */
export function WallView({ here: { villageId } }: { readonly here: StoreHere }) {
  const wall = useLoad(`wall ${villageId}`, async (): Promise<OnWall> => {
    const [shop, { rulebook }] = await Promise.all([
      call('shop.get', { villageId }),
      call('rulebook.get', { villageId }),
    ]);
    return { shop, rulebook };
  });
  useRenewal(wall);
  return (
    <LoadView load={wall.load} reload={wall.reload} loading={WALL.loading} id="wall-load">
      {(onWall) => <Chosen onWall={onWall} />}
    </LoadView>
  );
}

function Chosen({ onWall }: { readonly onWall: OnWall }) {
  const [kind, setKind] = useState<Kind>('table');
  const [sheet, setSheet] = useState<WallSheet>('A4');
  const drawing = useMemo(() => drawn(onWall, kind, sheet), [onWall, kind, sheet]);
  return (
    <>
      <Card>
        <Segmented
          id="wall-what"
          label={WALL.what}
          value={kind}
          options={[
            { value: 'table', label: WALL.kinds.table },
            { value: 'rules', label: WALL.kinds.rules },
          ]}
          onChange={setKind}
        />
        <Segmented
          id="wall-size"
          label={WALL.size}
          value={sheet}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'A3', label: 'A3' },
          ]}
          onChange={setSheet}
        />
      </Card>
      {drawing === null ? (
        <NoRules hasRulebook={onWall.rulebook !== null} />
      ) : (
        <PaperView id="wall" drawing={drawing} note={WALL.note} />
      )}
    </>
  );
}

/** Null where there are no rules to hang up. */
function drawn({ shop, rulebook }: OnWall, kind: Kind, sheet: WallSheet): Drawing | null {
  if (kind === 'table') return wallTable(shop.table, shop, sheet);
  if (rulebook === null || rulebook.items.length === 0) return null;
  return wallRules(rulebook, shop.villageName, sheet);
}

function NoRules({ hasRulebook }: { readonly hasRulebook: boolean }) {
  const [title, detail] = hasRulebook
    ? [WALL.noItems, WALL.noItemsDetail]
    : [WALL.noRules, WALL.noRulesDetail];
  return <StateView kind="empty" title={title} detail={detail} id="wall-no-rules" />;
}
