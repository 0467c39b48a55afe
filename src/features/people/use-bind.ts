import { useState } from 'react';
import { cardTokenOf } from '@domain/card';
import { sentenceOf } from '@/features/refusal/sentences';
import { useSession } from '@/features/session/session';
import { useWrite } from '@/features/write/use-write';
import { restart, scanCode, toast } from '@/services/platform';
import { typedCode, wholeCode } from './code-text';
import { HOME_PAGE, PEOPLE_PAGE } from './places';
import { BIND } from './texts';

interface Wrong {
  readonly card?: string;
  readonly code?: string;
}

/** Binding this phone to a household: its card, read or typed, and the committee's six digits. */
export function useBind() {
  const { me, reload } = useSession();
  const { state, send, again, reset } = useWrite('person.bind');
  const [card, setCard] = useState('');
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});

  async function finish(outcome: Promise<object | null>): Promise<void> {
    if ((await outcome) === null) return;
    // Who was somebody here before now has a choice to make.
    const next = (me.value?.memberships.length ?? 0) === 0 ? HOME_PAGE : PEOPLE_PAGE;
    toast(BIND.done);
    await reload();
    await restart(next);
  }

  function mended(part: keyof Wrong): void {
    setWrong((before) => ({ ...before, [part]: undefined }));
    reset();
  }

  return {
    card,
    code,
    wrong,
    isCardWhole: wholeCode(card) !== null,
    step: state.step,
    refused: state.step === 'refused' ? sentenceOf(state.refusal) : null,
    typeCard: (text: string) => {
      mended('card');
      setCard(typedCode(text));
    },
    typeCode: (text: string) => {
      mended('code');
      setCode(text.replace(/\D/g, '').slice(0, 6));
    },
    scan: async () => {
      const scanned = await scanCode();
      if (scanned === null) return;
      const token = cardTokenOf(scanned);
      mended('card');
      if (token === null) setWrong({ card: BIND.scanWrong });
      else setCard(typedCode(token));
    },
    bind: async () => {
      const cardToken = wholeCode(card);
      const codeWrong = /^\d{6}$/.test(code) ? {} : { code: BIND.codeWrong };
      setWrong({ ...(cardToken === null ? { card: BIND.cardWrong } : {}), ...codeWrong });
      if (cardToken !== null && !('code' in codeWrong))
        await finish(send({ cardToken, code }, BIND.send));
    },
    again: () => finish(again()),
  };
}
