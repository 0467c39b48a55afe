import { useState } from 'react';
import type { Output } from '@contract/index';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { saveFile } from '@/services/platform';
import { SHEET } from './texts';

interface SheetCardProps {
  readonly told: Output<'disclosure.create'>;
  readonly onClose: () => void;
}

/** What was told, and the sheet to hand to the bank. */
export function SheetCard({ told, onClose }: SheetCardProps) {
  const { bank, rows, sheet } = told;
  const [failed, setFailed] = useState(false);
  const save = () =>
    saveFile(sheet.name, sheet.base64).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <Card title={SHEET.title} id="sheet">
      <Notice id="sheet-done">{SHEET.done(bank, rows.length)}</Notice>
      {rows.map(({ disclosureId, householdNumber, headName, grade }) => (
        <ListRow key={disclosureId} title={SHEET.row(householdNumber, headName)} value={grade} />
      ))}
      {failed && (
        <Notice tone="error" id="sheet-failed">
          {SHEET.failed}
        </Notice>
      )}
      <Button id="sheet-save" block onPress={() => void save()}>
        {SHEET.save}
      </Button>
      <Button id="sheet-close" kind="text" block onPress={onClose}>
        {SHEET.close}
      </Button>
    </Card>
  );
}
