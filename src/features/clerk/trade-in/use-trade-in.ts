import { useEffect, useRef, useState } from 'react';
import type { Material } from '@domain/exchange-table';
import { dayOf } from '@domain/village-time';
import { DRAFTS } from '@/features/card/kept';
import { householdName, type Scanned } from '@/features/card/scanned';
import { useDraft } from '@/features/card/use-draft';
import { broughtText } from '@/features/entry/words';
import { useLoad, type Load } from '@/features/load/use-load';
import { storage } from '@/services/platform';
import { KEYS } from '../kept';
import { freshShop, shopAtHand, type Shop } from '../kept-shop';
import { TEXTS } from '../texts';
import { isOpen, useSlip } from '../use-slip';
import { broughtLines, countedOf, isReady, unitOf, type BroughtLine, type Typed } from './brought';

type WeightUnit = 'kg' | 'jin';

const isWeightUnit = (value: unknown): value is WeightUnit => value === 'kg' || value === 'jin';

interface Place {
  readonly villageId: string;
  readonly household: Scanned;
}

/** A trade-in from the first tile to the receipt. */
export function useTradeIn({ villageId, household }: Place) {
  const slip = useSlip('trade-in.create', household);
  const { load, reload } = useTable(villageId, slip.refusal);
  const [chosen, setChosen] = useState<string | null>(null);
  const [usualUnit, setUsualUnit] = useState(() => rememberedUnit());
  const [draft, change] = useDraft<readonly Typed[]>({
    key: DRAFTS.brought,
    householdId: household.id,
    empty: [],
    open: isOpen(slip.step),
  });
  const [day] = useState(() => dayOf(new Date().toISOString()));

  const table = load.value?.table;
  const lines: readonly BroughtLine[] =
    table === undefined ? [] : broughtLines(draft, { table, account: household, day });

  // What has been typed in 公斤 stays so when something else is weighed in 斤.
  const typedUnit = draft.find(({ materialId }) => materialId === chosen)?.unit;
  const weightUnit = isWeightUnit(typedUnit) ? typedUnit : usualUnit;

  const put = (next: Typed): void => {
    const known = draft.some(({ materialId }) => materialId === next.materialId);
    change(
      known
        ? draft.map((old) => (old.materialId === next.materialId ? next : old))
        : [...draft, next],
    );
  };

  async function confirm(): Promise<void> {
    if (table === undefined || !isReady(lines)) return;
    const counted = countedOf(lines);
    const brought = counted.map(({ materialId, quantity }) => ({ materialId, quantity }));
    const { id: householdId, cardToken } = household;
    const label = `${householdName(household)} ${TEXTS.tradeIn.title}：${counted.map(broughtText).join('，')}`;
    await slip.send(
      { villageId, householdId, cardToken, tableVersion: table.version, lines: brought },
      label,
    );
  }

  return {
    load,
    reload,
    slip,
    table,
    chosen: table?.materials.find(({ id }) => id === chosen) ?? null,
    typed: draft,
    lines,
    weightUnit,
    choose: (material: Material) => setChosen(material.id),
    pickMore: () => setChosen(null),
    type: (material: Material, text: string) => {
      const { id: materialId, name } = material;
      put({ materialId, name, text, unit: unitOf(material, weightUnit) });
    },
    weigh: (unit: WeightUnit) => {
      setUsualUnit(unit);
      storage.set(KEYS.weightUnit, unit);
      change(draft.map((one) => (one.materialId === chosen ? { ...one, unit } : one)));
    },
    remove: (materialId: string) => {
      change(draft.filter((one) => one.materialId !== materialId));
    },
    confirm,
  };
}

export type TradeIn = ReturnType<typeof useTradeIn>;

/** The exchange table as kept, and anew once the cloud says that it has changed. */
function useTable(villageId: string, refusal: TradeInRefusal): Table {
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

type TradeInRefusal = ReturnType<typeof useSlip<'trade-in.create'>>['refusal'];

interface Table {
  readonly load: Load<Shop>;
  readonly reload: () => Promise<void>;
}

function rememberedUnit(): WeightUnit {
  return storage.get(KEYS.weightUnit, isWeightUnit) ?? 'kg';
}
