import { useState } from 'react';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { given } from '@/components/given';
import { Refusal } from '@domain/refusal';
import { sentenceOf } from '@/features/refusal/sentences';
import { saveFile } from '@/services/platform';
import { call } from '@/services/transport';
import { EXPORT } from './texts';

interface ExportRowProps {
  readonly villageId: string;
  readonly version: number;
  readonly note?: string;
}

type Step = 'idle' | 'fetching' | 'done' | 'failed' | { readonly refused: string };

/** Hands the version over as a spreadsheet. */
export function ExportRow({ villageId, version, note }: ExportRowProps) {
  const [step, setStep] = useState<Step>('idle');
  const save = async () => {
    if (step === 'fetching') return;
    setStep('fetching');
    setStep(await saved(villageId, version));
  };
  return (
    <>
      <ListRow
        id="rulebook-export"
        title={step === 'fetching' ? EXPORT.fetching : EXPORT.title}
        onPress={() => void save()}
        {...given({ note })}
      />
      {step === 'done' && <Notice id="rulebook-exported">{EXPORT.done}</Notice>}
      {step === 'failed' && (
        <Notice tone="error" id="rulebook-export-failed">
          {EXPORT.failed}
        </Notice>
      )}
      {typeof step === 'object' && (
        <Notice tone="error" id="rulebook-export-refused">
          {step.refused}
        </Notice>
      )}
    </>
  );
}

async function saved(villageId: string, version: number): Promise<Step> {
  try {
    const { name, base64 } = await call('rulebook.export', { villageId, version });
    await saveFile(name, base64);
    return 'done';
  } catch (error) {
    return error instanceof Refusal ? { refused: sentenceOf(error) } : 'failed';
  }
}
