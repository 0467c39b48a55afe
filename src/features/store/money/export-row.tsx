import { useState } from 'react';
import { Refusal } from '@domain/refusal';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { sentenceOf } from '@/features/refusal/sentences';
import { saveFile } from '@/services/platform';
import { call } from '@/services/transport';
import { STATEMENT } from './texts';

interface ExportRowProps {
  readonly villageId: string;
  readonly quarter: string;
}

type Step =
  | { readonly step: 'idle' | 'saving' | 'saved' }
  | { readonly step: 'failed'; readonly why: string };

/** Hands the statement over as a spreadsheet. */
export function ExportRow({ villageId, quarter }: ExportRowProps) {
  const [state, setState] = useState<Step>({ step: 'idle' });
  const save = async () => {
    if (state.step === 'saving') return;
    setState({ step: 'saving' });
    setState(await saved(villageId, quarter));
  };
  return (
    <>
      <Card flush>
        <ListRow
          id="statement-export"
          title={state.step === 'saving' ? STATEMENT.exporting : STATEMENT.export}
          onPress={() => void save()}
        />
      </Card>
      {state.step === 'saved' && <Notice id="statement-exported">{STATEMENT.exported}</Notice>}
      {state.step === 'failed' && (
        <Notice tone="error" id="statement-export-failed">
          {state.why}
        </Notice>
      )}
    </>
  );
}

async function saved(villageId: string, quarter: string): Promise<Step> {
  try {
    const { name, base64 } = await call('statement.export', { villageId, quarter });
    await saveFile(name, base64);
    return { step: 'saved' };
  } catch (error) {
    const why = error instanceof Refusal ? sentenceOf(error) : STATEMENT.exportFailed;
    return { step: 'failed', why };
  }
}
