import { useState } from 'react';
import type { ExchangeTable } from '@domain/exchange-table';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { DayField } from '@/components/day-field/day-field';
import { Notice } from '@/components/notice/notice';
import { dayText } from '@/features/entry/when';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { ClassForm } from './class-form';
import {
  draftOf,
  flawOf,
  materialDraftOf,
  NEW_MATERIAL,
  newClass,
  withClass,
  withMaterial,
  withoutClass,
  withoutMaterial,
  type ClassWish,
  type Flaw,
  type TableWish,
} from './draft';
import { MaterialForm } from './material-form';
import { ClassRows, MaterialRows } from './table-rows';
import { EDITOR } from './texts';

/** What of the table is open, to be changed. */
type Open =
  | { readonly what: 'class'; readonly value: ClassWish }
  | { readonly what: 'material'; readonly place: number }
  | null;

interface TableEditorProps {
  readonly villageId: string;
  /** The last one saved; the next is made from it. */
  readonly table: ExchangeTable;
  readonly onSaved: (saved: { readonly version: number; readonly effectiveFrom: string }) => void;
  readonly onCancel: () => void;
}

/** A new version of the table, made from the last; nothing is changed until it is saved as a whole. */
export function TableEditor({ villageId, table, onSaved, onCancel }: TableEditorProps) {
  const [today] = useState(() => dayOf(new Date().toISOString()));
  const [draft, setDraft] = useState(() => draftOf(table, today));
  const [open, setOpen] = useState<Open>(null);
  const write = useWrite('table.save', (saved) => onSaved(saved));
  const change = (next: TableWish) => {
    setDraft(next);
    setOpen(null);
  };
  if (open !== null)
    return <Part draft={draft} open={open} onChange={change} onCancel={() => setOpen(null)} />;

  const flaw = flawOf(draft, today);
  const version = draft.base + 1;
  const save = () => void write.send({ villageId, ...draft }, EDITOR.label(version));
  return (
    <>
      <ClassRows
        classes={draft.wasteClasses}
        onPick={(value) => setOpen({ what: 'class', value })}
        onAdd={() => setOpen({ what: 'class', value: newClass(draft) })}
      />
      <MaterialRows
        materials={draft.materials}
        classes={draft.wasteClasses}
        onPick={(place) => setOpen({ what: 'material', place })}
        onAdd={() => setOpen({ what: 'material', place: draft.materials.length })}
      />
      <Card title={EDITOR.title} id="table-save-card">
        <DayField
          id="table-from"
          label={EDITOR.from}
          placeholder={EDITOR.fromPlaceholder}
          value={draft.effectiveFrom}
          wrong={flaw === 'day'}
          onChange={(effectiveFrom) => setDraft({ ...draft, effectiveFrom })}
        />
        {flaw === null ? (
          <Notice id="table-effect">{EDITOR.effect(version, dayText(draft.effectiveFrom))}</Notice>
        ) : (
          <Notice id="table-flaw" tone="warn">
            {flawText(flaw)}
          </Notice>
        )}
        <SendButton
          id="table"
          sendId="table-save"
          write={write}
          disabled={flaw !== null}
          onSend={save}
        >
          {EDITOR.save}
        </SendButton>
        <Button id="table-cancel" kind="text" block onPress={onCancel}>
          {EDITOR.cancel}
        </Button>
      </Card>
    </>
  );
}

interface PartProps {
  readonly draft: TableWish;
  readonly open: NonNullable<Open>;
  readonly onChange: (draft: TableWish) => void;
  readonly onCancel: () => void;
}

function Part({ draft, open, onChange, onCancel }: PartProps) {
  if (open.what === 'class') {
    const { value } = open;
    return (
      <ClassForm
        value={value}
        inUse={draft.materials.some(({ classId }) => classId === value.id)}
        onReady={(changed) => onChange(withClass(draft, changed))}
        onRemove={() => onChange(withoutClass(draft, value.id))}
        onCancel={onCancel}
      />
    );
  }
  const { place } = open;
  const known = draft.materials[place];
  return (
    <MaterialForm
      value={known === undefined ? NEW_MATERIAL : materialDraftOf(known)}
      classes={draft.wasteClasses}
      onReady={(changed) => onChange(withMaterial(draft, place, changed))}
      onRemove={() => onChange(withoutMaterial(draft, place))}
      onCancel={onCancel}
    />
  );
}

function flawText(flaw: Flaw): string {
  switch (flaw) {
    case 'day':
      return EDITOR.fromWrong;
    case 'sameName':
      return EDITOR.sameName;
    case 'nothing':
      return EDITOR.nothing;
  }
}
