import { useState } from 'react';
import type { Output } from '@contract/index';
import { claimCodeOf } from '@domain/claim/claim';
import { Refusal } from '@domain/refusal';
import type { Looking } from '@/features/card/looking';
import { sentenceOf } from '@/features/refusal/sentences';
import { useWrite } from '@/features/write/use-write';
import { confirm, isOnline, scanCode } from '@/services/platform';
import { call } from '@/services/transport';
import { CLAIM } from './texts';

export type ClaimRow = Output<'claim.find'>['claim'];

type Finding = Looking | { readonly step: 'found'; readonly claim: ClaimRow };

/** From a code, scanned or typed, to the service it stands for, and to its being had. */
export function useClaim(villageId: string) {
  const [finding, setFinding] = useState<Finding>({ step: 'idle' });
  const [told, setTold] = useState<string | null>(null);
  const write = useWrite('claim.use');

  async function look(read: string): Promise<void> {
    const code = claimCodeOf(read);
    setTold(null);
    write.reset();
    setFinding({ step: 'looking' });
    setFinding(
      code === null
        ? { step: 'problem', sentence: CLAIM.notACode }
        : await foundBy(villageId, code),
    );
  }

  /** Refused or not, the card says what is left now; where even that has no answer, what it said. */
  async function settle(used: Output<'claim.use'> | null): Promise<void> {
    if (finding.step !== 'found') return;
    if (used !== null) setTold(CLAIM.used(used.name, used.left));
    const now = await foundBy(villageId, finding.claim.code);
    if (used !== null || now.step === 'found') setFinding(now);
  }

  return {
    finding,
    told,
    state: write.state,
    look,
    scan: async () => {
      const read = await scanCode();
      if (read === null) setFinding({ step: 'problem', sentence: CLAIM.nothingRead });
      else await look(read);
    },
    use: async ({ code, name }: ClaimRow) => {
      const { sureTitle, sureYes, sureNo } = CLAIM;
      const question = { title: sureTitle, content: CLAIM.sure(name) };
      if (!(await confirm({ ...question, confirmText: sureYes, cancelText: sureNo }))) return;
      await settle(await write.send({ villageId, code }, CLAIM.label(name)));
    },
    again: async () => settle(await write.again()),
    reset: () => {
      write.reset();
      setTold(null);
      setFinding({ step: 'idle' });
    },
  };
}

export type ClaimWork = ReturnType<typeof useClaim>;

async function foundBy(villageId: string, code: string): Promise<Finding> {
  try {
    const { claim } = await call('claim.find', { villageId, code });
    return { step: 'found', claim };
  } catch (error) {
    if (error instanceof Refusal) return { step: 'problem', sentence: sentenceOf(error) };
    return { step: 'problem', sentence: (await isOnline()) ? CLAIM.noAnswer : CLAIM.offline };
  }
}
