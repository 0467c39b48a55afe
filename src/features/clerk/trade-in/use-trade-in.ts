import { useState } from 'react';
import type { Material } from '@domain/exchange-table';
import { dayOf } from '@domain/village-time';
import { DRAFTS } from '@/features/card/kept';
import { householdName } from '@/features/card/scanned';
import { useDraft } from '@/features/card/use-draft';
import { broughtText, rejectedText } from '@/features/entry/words';
import { storage } from '@/services/platform';
import { KEYS } from '../kept';
import { TEXTS } from '../texts';
import { useCountersign } from '../use-countersign';
import { isOpen } from '../use-slip';
import { broughtLines, countedOf, isReady, unitOf, type BroughtLine, type Typed } from './brought';
import type { Desk, Visitor } from './desk';
import type { Side } from './scale-tools';
import { useRejected, type RejectedDraft } from './use-rejected';

type WeightUnit = 'kg' | 'jin';

const isWeightUnit = (value: unknown): value is WeightUnit => value === 'kg' || value === 'jin';

interface Place {
  readonly villageId: string;
  readonly household: Visitor;
  readonly desk: Desk;
}

/** A trade-in from the first tile to the receipt. */
export function useTradeIn({ villageId, household, desk }: Place) {
  const { slip, load, reload } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const [usualUnit, setUsualUnit] = useState(() => rememberedUnit());
  const signing = useCountersign(slip.refusal);
  const rejected = useRejected(household.id, isOpen(slip.step));
  const [side, setSide] = useState<Side>('gross');
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
    if (table === undefined || !isReady(lines, rejected.list.length)) return;
    const visit = visitOf(lines, rejected.list);
    const place = { villageId, householdId: household.id, ...shownBy(household) };
    const label = `${householdName(household)} ${TEXTS.tradeIn.title}：${visitText(lines, rejected.list)}`;
    await slip.send({ ...place, ...visit, tableVersion: table.version, ...signing.wish }, label);
  }

  const choose = (id: string | null): void => {
    setChosen(id);
    setSide('gross');
    rejected.stop();
  };
  const typedOf = ({ id: materialId, name }: Material): Typed => {
    const known = draft.find((one) => one.materialId === materialId);
    return known ?? { materialId, name, text: '', unit: 'each' };
  };
  const remove = (materialId: string): void => {
    change(draft.filter((one) => one.materialId !== materialId));
  };

  return {
    load,
    reload,
    slip,
    table,
    chosen: table?.materials.find(({ id }) => id === chosen) ?? null,
    typed: draft,
    lines,
    weightUnit,
    signing,
    rejected,
    side,
    setSide,
    choose: (material: Material) => choose(material.id),
    pickMore: () => choose(null),
    type: (material: Material, text: string) => {
      const typed = { ...typedOf(material), unit: unitOf(material, weightUnit) };
      put(side === 'tare' ? { ...typed, tare: text } : { ...typed, text });
    },
    /** What is on the scale now is kept; the same basket comes back onto it. */
    weighAgain: (material: Material) => {
      const { text, tare = '', goes = [], ...typed } = typedOf(material);
      setSide('gross');
      put({ ...typed, text: '', tare, goes: [...goes, { text, tare }] });
    },
    reject: (material: Material, reason: string) => {
      const line = lines.find(({ typed }) => typed.materialId === material.id);
      rejected.add(material, line?.step === 'counted' ? line.line.quantity : null, reason);
      remove(material.id);
      choose(null);
    },
    weigh: (unit: WeightUnit) => {
      setUsualUnit(unit);
      storage.set(KEYS.weightUnit, unit);
      change(draft.map((one) => (one.materialId === chosen ? { ...one, unit } : one)));
    },
    remove,
    confirm,
  };
}

export type TradeIn = ReturnType<typeof useTradeIn>;

function shownBy({ cardToken, bagCode }: Visitor) {
  if (cardToken !== null) return { cardToken };
  return bagCode === null ? {} : { bagCode };
}

type Rejected = readonly RejectedDraft[];

function visitOf(lines: readonly BroughtLine[], rejected: Rejected) {
  const brought = countedOf(lines).map(({ materialId, quantity, weighings }) => ({
    ...{ materialId, quantity },
    ...(weighings.length > 0 && { weighings: [...weighings] }),
  }));
  const refused = rejected.map(({ materialId, quantity, reason }) => ({
    ...{ materialId, quantity, reason },
  }));
  return { lines: brought, ...(refused.length > 0 && { rejected: refused }) };
}

function visitText(lines: readonly BroughtLine[], rejected: Rejected): string {
  const taken = countedOf(lines).map(broughtText);
  const not = rejected.map((line) => `${rejectedText(line)}（${TEXTS.scale.reject}）`);
  return [...taken, ...not].join('，');
}

function rememberedUnit(): WeightUnit {
  return storage.get(KEYS.weightUnit, isWeightUnit) ?? 'kg';
}
