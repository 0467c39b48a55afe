import { useState } from 'react';
import { sentenceOf } from '@/features/refusal/sentences';
import { useSession } from '@/features/session/session';
import { useWrite } from '@/features/write/use-write';
import { toast } from '@/services/platform';
import { typedCode, wholeCode } from './code-text';
import { PEOPLE } from './texts';

/** Taking up a role with an invitation's code. */
export function useServe() {
  const { reload } = useSession();
  const { state, send, again, reset } = useWrite('person.serve');
  const [code, setCode] = useState('');
  const [short, setShort] = useState(false);

  async function finish(outcome: Promise<{ villageId: string } | null>): Promise<void> {
    if ((await outcome) === null) return;
    setCode('');
    reset();
    toast(PEOPLE.served);
    await reload();
  }

  return {
    code,
    step: state.step,
    error: short
      ? PEOPLE.inviteShort
      : state.step === 'refused'
        ? sentenceOf(state.refusal)
        : undefined,
    type: (text: string) => {
      setShort(false);
      reset();
      setCode(typedCode(text));
    },
    serve: async () => {
      const whole = wholeCode(code);
      setShort(whole === null);
      if (whole !== null) await finish(send({ code: whole }, PEOPLE.invite));
    },
    again: () => finish(again()),
  };
}
