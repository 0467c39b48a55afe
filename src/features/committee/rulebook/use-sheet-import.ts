import { useState } from 'react';
import type { Output } from '@contract/index';
import { Refusal } from '@domain/refusal';
import { sentenceOf } from '@/features/refusal/sentences';
import { pickFile } from '@/services/platform';
import { call } from '@/services/transport';
import { IMPORT } from './texts';

type ImportState =
  | { readonly step: 'idle' }
  | { readonly step: 'reading' }
  | { readonly step: 'trouble'; readonly sentence: string }
  | { readonly step: 'read'; readonly read: Output<'rulebook.import'> };

/** A spreadsheet that somebody picks, read by the cloud. Nothing is saved by it. */
export function useSheetImport(villageId: string) {
  const [state, setState] = useState<ImportState>({ step: 'idle' });

  async function pick(): Promise<void> {
    if (state.step === 'reading') return;
    const file = await pickFile();
    if (file === null) return;
    setState({ step: 'reading' });
    setState(
      file === 'tooLarge'
        ? { step: 'trouble', sentence: IMPORT.tooLarge }
        : await readOf(villageId, file.base64),
    );
  }
  return { state, pick };
}

async function readOf(villageId: string, file: string): Promise<ImportState> {
  try {
    return { step: 'read', read: await call('rulebook.import', { villageId, file }) };
  } catch (error) {
    const sentence = error instanceof Refusal ? sentenceOf(error) : IMPORT.failed;
    return { step: 'trouble', sentence };
  }
}
