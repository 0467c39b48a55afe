import { useRef, useState } from 'react';
import type { Input } from '@contract/index';
import { sumOf } from '@domain/points';
import { tradeInLines } from '@domain/trade-in';
import { dayOf } from '@domain/village-time';
import { afterSecondPress } from '@/features/clerk/second-press';
import type { Desk, Visitor } from '@/features/clerk/trade-in/desk';
import { confirm } from '@/services/platform';
import { newRequestId } from '@/services/platform-random';
import type { TakenOuting } from './kept-outing';
import { keepNew, keptTradeIns, nextOf, type KeptTradeIn } from './kept-trade-ins';
import { OUTINGS } from './texts';

const WORDS = OUTINGS.stand;

type Visit = Pick<
  Input<'trade-in.create'>,
  'householdId' | 'cardToken' | 'bagCode' | 'lines' | 'rejected'
>;

interface OutingDesk {
  readonly outing: TakenOuting;
  readonly visitor: Visitor;
  readonly onKept: (kept: KeptTradeIn) => void;
}

/** A desk without network: by the table that was taken along, into the device's own keeping. */
export function useOutingDesk({ outing, visitor, onKept }: OutingDesk): Desk {
  const [step, setStep] = useState<'idle' | 'sending' | 'done'>('idle');
  // Two presses within one frame: the second finds the first at work.
  const busy = useRef(false);

  async function send(visit: Visit): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setStep('sending');
    try {
      const [kept] = await Promise.all([keptUnderNext(outing, visitor, visit), afterSecondPress()]);
      setStep('done');
      onKept(kept);
    } catch {
      // Only the device's own keeping can fail here, and then there is no receipt.
      setStep('idle');
      busy.current = false;
      await confirm({ title: WORDS.fullTitle, content: WORDS.full });
    }
  }

  return {
    slip: { step, refusal: null, label: '', send, again: () => Promise.resolve() },
    load: { step: 'ready', value: { table: outing.table }, stale: false },
    reload: () => Promise.resolve(),
  };
}

/** Under the next number that is free, at the cloud's time as far as the device can tell. */
async function keptUnderNext(
  outing: TakenOuting,
  visitor: Visitor,
  visit: Visit,
): Promise<KeptTradeIn> {
  const requestId = await newRequestId();
  for (;;) {
    const kept = newKept({ outing, visitor, visit, requestId }, await keptTradeIns());
    if (await keepNew(kept)) return kept;
  }
}

interface Typed {
  readonly outing: TakenOuting;
  readonly visitor: Visitor;
  readonly visit: Visit;
  readonly requestId: string;
}

function newKept(typed: Typed, before: readonly KeptTradeIn[]): KeptTradeIn {
  const { outing, visitor, visit, requestId } = typed;
  const { householdId, cardToken, bagCode, lines: brought, rejected = [] } = visit;
  const { seq, occurredAt } = nextOf(outing, before, new Date().toISOString());
  const lines = tradeInLines(visitor, { table: outing.table, brought, day: dayOf(occurredAt) });
  return {
    outingNo: outing.no,
    wish: {
      ...{ villageId: outing.villageId, requestId, outingId: outing.id, seq, occurredAt },
      ...{ householdId, lines: brought },
      ...(cardToken !== undefined && { cardToken }),
      ...(bagCode !== undefined && { bagCode }),
      ...(rejected.length > 0 && { rejected }),
    },
    household: { number: visitor.number, maskedName: visitor.maskedName },
    lines,
    rejected: rejected.map((one) => ({ ...one, ...namedIn(outing, one.materialId) })),
    points: sumOf(lines.map((line) => line.points)),
    fate: null,
  };
}

function namedIn({ table }: TakenOuting, materialId: string) {
  const material = table.materials.find(({ id }) => id === materialId);
  return { name: material?.name ?? materialId, unitName: material?.unitName ?? '' };
}
