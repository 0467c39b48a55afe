import { useRef, useState } from 'react';
import { keep } from '@/features/card/kept';
import { today } from '@/features/committee/when';
import { ownKey } from '@/features/session/kept-person';
import { keepPending, settlePending, type Pending } from '@/features/write/pending';
import { sent } from '@/features/write/use-write';
import { storage, toast } from '@/services/platform';
import { newRequestId } from '@/services/platform-random';
import { noDraft } from './draft';
import { answered, backInDraft, begun, leaving, stepOf, type Part, type Work } from './run';
import { RECEIVE } from './texts';

/** still: nothing is on its way just now. unknown: no answer came to what was sent last. */
type Sending = 'still' | 'sending' | 'unknown';

/** A delivery as it is typed and sent, receipt by receipt; all of it is kept before any of it leaves. */
export function useRun(villageId: string, onDone: () => void) {
  const { work, change, edit } = useKeptWork(villageId);
  const [sending, setSending] = useState<Sending>('still');
  // Two presses within one frame see the same state; this they do not.
  const busy = useRef(false);

  async function deliver(from: Work): Promise<void> {
    setSending('sending');
    let now = from;
    for (let part = nextOf(now); part !== undefined; part = nextOf(now)) {
      const { requestId } = part;
      const left = change((before) => leaving(before, requestId, today()));
      if (left === null) return;
      const gone = nextOf(left);
      now = left;
      // Another window has brought it in: on with what is next.
      if (gone?.requestId !== requestId) continue;
      const after = await answerTo(villageId, gone);
      if (after === null) {
        setSending('unknown');
        return;
      }
      const told = change(after);
      if (told === null) return;
      now = told;
    }
    if (stepOf(now) === 'done') onDone();
  }

  async function alone(task: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    await task().finally(() => {
      busy.current = false;
      setSending((before) => (before === 'sending' ? 'still' : before));
    });
  }

  return {
    work,
    edit,
    sending,
    send: (parts: readonly Pick<Part, 'lines' | 'wish'>[]) =>
      alone(async () => {
        const ids = await Promise.all(parts.map(() => newRequestId()));
        const waiting = parts.map((part, index) => ({
          ...part,
          requestId: ids[index] ?? '',
          isSent: false,
        }));
        const from = edit((before) => begun(before, waiting, new Date().toISOString()));
        if (from !== null) await deliver(from);
      }),
    goOn: () => alone(() => deliver(work)),
    /** The rest is typed on, by who looked whether the last part came in. */
    giveUp: () => {
      const part = nextOf(work);
      if (part === undefined) return;
      if (change((before) => backInDraft(before, part.requestId, null)) === null) return;
      settlePending(pendingOf(villageId, part));
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
  // Without room for it the run still has it.
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
  const key = ownKey(`receive ${villageId}`);
  const [work, setWork] = useState<Work>(
    () => storage.get(key, isWork) ?? { draft: noDraft(today()), run: null },
  );
  const shown = useRef(work);
  const show = (next: Work): void => {
    shown.current = next;
    setWork(next);
  };
  // What is kept is the truth: two scans within one frame each add to what the other made of it.
  const kept = (): Work => storage.get(key, isWork) ?? shown.current;
  /** Null on a phone that has no room to keep it: then nothing has changed. */
  const change = (next: (before: Work) => Work): Work | null => {
    const after = next(kept());
    try {
      keep(key, after);
    } catch {
      toast(RECEIVE.noRoom);
      return null;
    }
    show(after);
    return after;
  };
  /** As `change`; null as well when another window went on with it: then that is shown first. */
  const edit = (next: (before: Work) => Work): Work | null => {
    const before = kept();
    if (JSON.stringify(before) === JSON.stringify(shown.current)) return change(next);
    show(before);
    return null;
  };
  return { work, change, edit };
}
