import { useState } from 'react';
import type { MessageTopic } from '@domain/message';
import { useLoad } from '@/features/load/use-load';
import { useWrite, type WriteState } from '@/features/write/use-write';
import { askForMessages } from '@/services/platform';
import { call } from '@/services/transport';
import { MESSAGE } from './texts';

type Told = 'declined' | 'stopped' | null;

interface Messages {
  /** Whether there is anything to offer: a village may have no templates. */
  readonly offered: boolean;
  /** How many messages may still come, about the topics of this page. */
  readonly left: number;
  /** What the last tap came to, beside `left`. */
  readonly told: Told;
  readonly state: WriteState<unknown>;
  /** Asks WeChat and tells the village; to be called within the tap. */
  readonly allow: () => void;
  readonly again: () => void;
  readonly stop: () => void;
}

/** A person's consents to be told in WeChat about some topics. */
export function useMessages(topics: readonly MessageTopic[]): Messages {
  const { load, reload } = useLoad('messages', () => call('message.get', {}));
  const subscribe = useWrite('message.subscribe');
  const unsubscribe = useWrite('message.unsubscribe');
  const [told, setTold] = useState<Told>(null);
  const here = (load.value?.topics ?? []).filter(({ topic }) => topics.includes(topic));

  async function keep(asked: Promise<readonly string[]>): Promise<void> {
    const allowed = await asked;
    const chosen = here.filter(({ templateId }) => allowed.includes(templateId));
    setTold(chosen.length === 0 ? 'declined' : null);
    if (chosen.length === 0) return;
    await subscribe.send({ topics: chosen.map(({ topic }) => topic) }, MESSAGE.label);
    await reload();
  }
  async function end(): Promise<void> {
    const done = await unsubscribe.send({}, MESSAGE.stopLabel);
    if (done !== null) setTold('stopped');
    await reload();
  }

  const writing = unsubscribe.state.step === 'idle' ? subscribe : unsubscribe;
  return {
    offered: here.length > 0,
    left: here.reduce((sum, { credits }) => sum + credits, 0),
    told,
    state: writing.state,
    // WeChat's question comes first: nothing may be awaited between the tap and it.
    allow: () => {
      unsubscribe.reset();
      void keep(askForMessages(here.map(({ templateId }) => templateId)));
    },
    again: () => void writing.again().then(reload),
    stop: () => void end(),
  };
}
