import { useRef, useState } from 'react';
import { useLoad } from '@/features/load/use-load';
import { useWrite } from '@/features/write/use-write';
import { confirm, useShown } from '@/services/platform';
import { forgetOuting, takenOuting } from './kept-outing';
import { keptTradeIns, type KeptTradeIn } from './kept-trade-ins';
import { sendKept, type Sent } from './send-kept';
import { OUTINGS } from './texts';

const WORDS = OUTINGS.outing;

/** What this device has of an outing. */
async function onDevice(villageId: string) {
  const outing = await takenOuting(villageId);
  const kept = outing === null ? [] : await keptTradeIns();
  return { outing, kept, waiting: kept.filter(({ fate }) => fate === null).length };
}

/** Those that are nowhere but on this device. */
export function refusedOf(kept: readonly KeptTradeIn[]): readonly KeptTradeIn[] {
  return kept.filter(({ fate }) => fate?.kind === 'refused');
}

export type OnDevice = Awaited<ReturnType<typeof onDevice>>;
type Sending = 'idle' | 'sending' | Sent;

/** The outing on this device: what it holds, sending it, and putting it away. */
export function useOuting(villageId: string) {
  const { load, reload } = useLoad(`outing:${villageId}`, () => onDevice(villageId));
  const [sending, setSending] = useState<Sending>('idle');
  const write = useWrite('outing.close');
  // Two presses within one frame: the second finds the first at work.
  const busy = useRef(false);
  useShown(() => void reload());

  async function send(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSending('sending');
    try {
      setSending(await sendKept(reload));
    } finally {
      busy.current = false;
      await reload();
    }
  }

  async function close(): Promise<void> {
    const { outing, waiting, kept } = await onDevice(villageId);
    if (outing === null || waiting > 0) return;
    const refused = refusedOf(kept).length;
    const { closeTitle: title, closing, closingRefused, close: confirmText } = WORDS;
    const content = refused === 0 ? closing : `${closingRefused(refused)}${closing}`;
    if (!(await confirm({ title, content, confirmText }))) return;
    const wish = { villageId, outingId: outing.id };
    if ((await write.send(wish, WORDS.closeLabel(outing.no))) !== null) await putAway();
  }

  async function closeAgain(): Promise<void> {
    if ((await write.again()) !== null) await putAway();
  }

  /** Nothing that waits is ever put away: another window may have written something down. */
  async function putAway(): Promise<void> {
    const { waiting } = await onDevice(villageId);
    if (waiting === 0) await forgetOuting();
    setSending('idle');
    write.reset();
    await reload();
  }

  return { load, reload, sending, send, write, close, closeAgain, putAway };
}

export type OutingUse = ReturnType<typeof useOuting>;
