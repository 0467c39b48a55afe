import { useRef, useState } from 'react';
import { keep } from '@/features/card/kept';
import { today } from '@/features/committee/when';
import { keepPending, settlePending, type Pending } from '@/features/write/pending';
import { sent } from '@/features/write/use-write';
import { storage } from '@/services/platform';
import { newRequestId } from '@/services/platform-random';
import { noDraft } from './draft';
import { answered, backInDraft, begun, leaving, stepOf, type Part, type Work } from './run';
import { RECEIVE } from './texts';

/** still: nothing is on its way just now. unknown: no answer came to what was sent last. */
type Sending = 'still' | 'sending' | 'unknown';

/** A delivery as it is typed and sent, receipt by receipt; all of it is kept before any of it leaves. */
export function useRun(villageId: string, onDone: () => void) {
  const { work, change } = useKeptWork(villageId);
  const [sending, setSending] = useState<Sending>('still');
  // Two presses within one frame see the same state; this they do not.
  const busy = useRef(false);

  async function deliver(from: Work): Promise<void> {
    setSending('sending');
    let now = from;
    for (let part = nextOf(now); part !== undefined; part = nextOf(now)) {
      const { requestId } = part;
      now = change((before) => leaving(before, requestId, today()));
      const after = await answerTo(villageId, nextOf(now) ?? part);
      if (after === null) {
        setSending('unknown');
        return;
      }
      now = change(after);
    }
    setSending('still');
    if (stepOf(now) === 'done') onDone();
  }

  async function alone(task: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    await task().finally(() => {
      busy.current = false;
    });
  }

  return {
    work,
    change,
    sending,
    send: (parts: readonly Pick<Part, 'lines' | 'wish'>[]) =>
      alone(async () => {
        const ids = await Promise.all(parts.map(() => newRequestId()));
        const waiting = parts.map((part, index) => ({
          ...part,
          requestId: ids[index] ?? '',
          isSent: false,
        }));
        await deliver(change((before) => begun(before, waiting, new Date().toISOString())));
      }),
    goOn: () => alone(() => deliver(work)),
    /** The rest is typed on, by who looked whether the last part came in. */
    giveUp: () => {
      const part = nextOf(work);
      if (part === undefined) return;
      settlePending(pendingOf(villageId, part));
      change((before) => backInDraft(before, part.requestId, null));
      setSending('still');
    },
  };
}

function nextOf({ run }: Work): Part | undefined {
  return run?.waiting[0];
}

/** What the answer makes of the work; null when none came. */
async function answerTo(villageId: string, part: Part): Promise<((work: Work) => Work) | null> {
  const pending = pendingOf(villageId, part);
  keepPending(pending);
  const outcome = await sent<'receipt.create'>(pending);
  if (outcome.step === 'done') return (work) => answered(work, part.requestId, outcome.value);
  if (outcome.step !== 'refused') return null;
  const { code, facts } = outcome.refusal;
  return (work) => backInDraft(work, part.requestId, { code, facts });
}

function pendingOf(villageId: string, { requestId, wish, lines }: Part): Pending {
  const input = { villageId, requestId, ...wish };
  return { name: 'receipt.create', input, label: RECEIVE.label(lines.length) };
}

const isWork = (value: unknown): value is Work =>
  typeof value === 'object' && value !== null && 'draft' in value && 'run' in value;

function useKeptWork(villageId: string) {
  const key = `receive ${villageId}`;
  const kept = () => storage.get(key, isWork) ?? { draft: noDraft(today()), run: null };
  const [work, setWork] = useState<Work>(kept);
  // What is kept is the truth: two scans within one frame each add to what the other made of it.
  const change = (next: (before: Work) => Work): Work => {
    const after = next(kept());
    keep(key, after);
    setWork(after);
    return after;
  };
  return { work, change };
}
