import { useState } from 'react';
import type { Material } from '@domain/exchange-table';
import { dayOf } from '@domain/village-time';
import { householdName } from '@/features/card/scanned';
import { broughtText, rejectedText } from '@/features/entry/words';
import { TEXTS } from '../texts';
import { useCountersign } from '../use-countersign';
import { isOpen } from '../use-slip';
import { broughtLines, countedOf, isReady, unitOf, type BroughtLine } from './brought';
import type { Desk, Visitor } from './desk';
import type { Side } from './scale-tools';
import { useRejected, type RejectedDraft } from './use-rejected';
import { useTyped } from './use-typed';
import { useWeightUnit, type WeightUnit } from './use-weight-unit';

interface Place {
  readonly villageId: string;
  readonly household: Visitor;
  readonly desk: Desk;
}

/** A trade-in from the first tile to the receipt. */
export function useTradeIn({ villageId, household, desk }: Place) {
  const { slip, load, reload } = desk;
  const [chosen, setChosen] = useState<string | null>(null);
  const [side, setSide] = useState<Side>('gross');
  const signing = useCountersign(slip.refusal);
  const rejected = useRejected(household.id, isOpen(slip.step));
  const draft = useTyped(household.id, isOpen(slip.step));
  const { weightUnit, setUsual } = useWeightUnit(draft.known(chosen));
  const [day] = useState(() => dayOf(new Date().toISOString()));

  const table = load.value?.table;
  const lines: readonly BroughtLine[] =
    table === undefined ? [] : broughtLines(draft.typed, { table, account: household, day });

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

  return {
    load,
    reload,
    slip,
    table,
    chosen: table?.materials.find(({ id }) => id === chosen) ?? null,
    typed: draft.typed,
    lines,
    weightUnit,
    signing,
    rejected,
    side,
    setSide,
    choose: (material: Material) => choose(material.id),
    pickMore: () => choose(null),
    type: (material: Material, text: string) => {
      const typed = { ...draft.of(material), unit: unitOf(material, weightUnit) };
      draft.put(side === 'tare' ? { ...typed, tare: text } : { ...typed, text });
    },
    /** What is on the scale now is kept; the same basket comes back onto it. */
    weighAgain: (material: Material) => {
      const { text, tare = '', goes = [], ...typed } = draft.of(material);
      setSide('gross');
      draft.put({ ...typed, text: '', tare, goes: [...goes, { text, tare }] });
    },
    reject: (material: Material, reason: string) => {
      const line = lines.find(({ typed }) => typed.materialId === material.id);
      rejected.add(material, line?.step === 'counted' ? line.line.quantity : null, reason);
      draft.remove(material.id);
      choose(null);
    },
    weigh: (unit: WeightUnit) => {
      setUsual(unit);
      const typed = draft.known(chosen);
      if (typed !== undefined) draft.put({ ...typed, unit });
    },
    remove: draft.remove,
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
