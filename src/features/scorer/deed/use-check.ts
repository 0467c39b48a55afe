import { useState } from 'react';
import type { Output } from '@contract/index';
import { Refusal } from '@domain/refusal';
import { sentenceOf } from '@/features/refusal/sentences';
import { isOnline } from '@/services/platform';
import { call } from '@/services/transport';
import { CHECK } from '../texts';
import type { previewRow } from './wish';

export type CheckedLine = Output<'proposal.preview'>['lines'][number];

export type Check =
  | { readonly step: 'none' }
  | { readonly step: 'looking' }
  | { readonly step: 'problem'; readonly sentence: string }
  /** What it would come to; null for what no points are moved by yet. */
  | { readonly step: 'ready'; readonly line: CheckedLine | null };

/** Asks what would become of it, before it is sent. */
export function useCheck(villageId: string) {
  const [check, setCheck] = useState<Check>({ step: 'none' });

  async function look(row: ReturnType<typeof previewRow> | null): Promise<void> {
    if (row === null) {
      setCheck({ step: 'ready', line: null });
      return;
    }
    setCheck({ step: 'looking' });
    try {
      const { lines } = await call('proposal.preview', { villageId, rows: [row] });
      setCheck({ step: 'ready', line: lines[0] ?? null });
    } catch (error) {
      setCheck({ step: 'problem', sentence: await problemOf(error) });
    }
  }
  return {
    check,
    look,
    forget: () => setCheck({ step: 'none' }),
    problem: (sentence: string) => setCheck({ step: 'problem', sentence }),
  };
}

async function problemOf(error: unknown): Promise<string> {
  if (error instanceof Refusal) return sentenceOf(error);
  return (await isOnline()) ? CHECK.noAnswer : CHECK.noNetwork;
}
