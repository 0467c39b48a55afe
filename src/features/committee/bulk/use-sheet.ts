import { useState } from 'react';
import { Refusal } from '@domain/refusal';
import { sentenceOf } from '@/features/refusal/sentences';
import { isOnline, pickFile, saveFile } from '@/services/platform';
import { call } from '@/services/transport';
import type { PreviewedLine } from './run';
import { BULK } from './texts';

export interface Sheet {
  readonly name: string;
  readonly lines: readonly PreviewedLine[];
}

type Looking =
  | { readonly step: 'still' }
  | { readonly step: 'looking' }
  | { readonly step: 'problem'; readonly sentence: string };

/** From a file to its lines as they would come out; and the empty sheet to begin with. */
export function useSheet(villageId: string) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [looking, setLooking] = useState<Looking>({ step: 'still' });
  const problem = (sentence: string) => setLooking({ step: 'problem', sentence });

  async function asked(work: () => Promise<void>): Promise<void> {
    setLooking({ step: 'looking' });
    try {
      await work();
      setLooking({ step: 'still' });
    } catch (error) {
      problem(await problemOf(error));
    }
  }

  return {
    sheet,
    looking,
    choose: async () => {
      const file = await pickFile().catch(() => 'unreadable' as const);
      if (file === 'unreadable' || file === 'tooLarge') problem(BULK[file]);
      else if (file !== null)
        await asked(async () => {
          const { lines } = await call('proposal.preview', { villageId, file: file.base64 });
          setSheet({ name: file.name, lines });
        });
    },
    template: () =>
      asked(async () => {
        const { name, base64 } = await call('proposal.template', { villageId });
        await saveFile(name, base64);
      }),
    close: () => setSheet(null),
  };
}

async function problemOf(error: unknown): Promise<string> {
  if (error instanceof Refusal) return sentenceOf(error);
  return (await isOnline()) ? BULK.noAnswer : BULK.noNetwork;
}
