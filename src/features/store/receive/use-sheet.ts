import { useState } from 'react';
import type { Output } from '@contract/index';
import { fenText } from '@domain/fund/fen';
import { Refusal } from '@domain/refusal';
import { sentenceOf } from '@/features/refusal/sentences';
import { isOnline, pickFile, saveFile } from '@/services/platform';
import { call } from '@/services/transport';
import { withLine, type Draft } from './draft';
import { RECEIVE } from './texts';

type Line = Output<'receipt.preview'>['lines'][number];
type Item = NonNullable<Line['item']>;

type Looking =
  | { readonly step: 'still' }
  | { readonly step: 'looking' }
  | { readonly step: 'problem'; readonly sentence: string }
  /** Some lines could not be read and say why: the rest comes in when somebody says so. */
  | { readonly step: 'faulty'; readonly items: readonly Item[]; readonly faulty: readonly Line[] }
  /** What could be read is on the receipt. */
  | { readonly step: 'read'; readonly taken: number };

/** A delivery note as a spreadsheet: what can be read of it joins the receipt. */
export function useSheet(villageId: string, onLines: (add: (draft: Draft) => Draft) => void) {
  const [looking, setLooking] = useState<Looking>({ step: 'still' });

  async function asked(work: () => Promise<Looking>): Promise<void> {
    setLooking({ step: 'looking' });
    try {
      setLooking(await work());
    } catch (error) {
      setLooking({ step: 'problem', sentence: await problemOf(error) });
    }
  }

  async function preview(file: string): Promise<Looking> {
    const { lines } = await call('receipt.preview', { villageId, file });
    const items = lines.flatMap(({ item }) => (item === null ? [] : [item]));
    const faulty = lines.filter(({ item }) => item === null);
    return faulty.length === 0 ? taken(items) : { step: 'faulty', items, faulty };
  }

  function taken(items: readonly Item[]): Looking {
    onLines((draft) => items.reduce(withItem, draft));
    return { step: 'read', taken: items.length };
  }

  return {
    looking,
    choose: async () => {
      const file = await pickFile().catch(() => 'unreadable' as const);
      if (file === null) return;
      if (file === 'unreadable' || file === 'tooLarge')
        setLooking({ step: 'problem', sentence: RECEIVE[file] });
      else await asked(() => preview(file.base64));
    },
    take: (items: readonly Item[]) => setLooking(taken(items)),
    template: () =>
      asked(async () => {
        const { name, base64 } = await call('receipt.template', { villageId });
        await saveFile(name, base64);
        return { step: 'still' };
      }),
  };
}

function withItem(draft: Draft, item: Item): Draft {
  const { goodsId: id, name, unitName, pieces, costFen, expiresOn } = item;
  const cost = costFen === null ? '' : fenText(costFen);
  const said = { pieces: String(pieces), cost, expiresOn: expiresOn ?? '', isFolded: true };
  return withLine(draft, { id, name, unitName }, said);
}

async function problemOf(error: unknown): Promise<string> {
  if (error instanceof Refusal) return sentenceOf(error);
  return (await isOnline()) ? RECEIVE.noAnswer : RECEIVE.noNetwork;
}
