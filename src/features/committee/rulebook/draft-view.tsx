import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { WriteTrouble } from '@/features/write/write-trouble';
import type { Here } from '../here';
import { openItem, openVersion } from './addresses';
import { withSettings, withTitle, type Draft } from './draft';
import { DraftNext } from './draft-next';
import { DraftSave } from './draft-save';
import { amissOf } from './flaws';
import { HalfTyped } from './half-typed';
import { ItemsView } from './items-view';
import { SettingsFields, type SettingFaults } from './settings-fields';
import { amissIn } from './settings-form';
import { SETTINGS } from './settings-texts';
import { DRAFT } from './texts';
import { isSince, useDraft, type Drafting } from './use-draft';
import { useSaving, type Saving } from './use-saving';

interface DraftViewProps {
  readonly here: Here;
  readonly version: number | null;
  /** As it is in the cloud; a new one as it was begun. */
  readonly saved: Draft;
  /** After a save, and when a new one is given up. */
  readonly onSaved: () => void;
  readonly onGone: () => void;
}

type Part = keyof typeof DRAFT.parts;

/** A version being written: the questions, the items, and what is done with it then. */
export function DraftView({ here, version, saved, onSaved, onGone }: DraftViewProps) {
  const place = { villageId: here.villageId, version };
  const drafting = useDraft(place, saved);
  const { draft } = drafting;
  const [part, setPart] = useState<Part>('settings');
  const saving = useSaving(place, drafting, onSaved);
  return (
    <View className="draft-view">
      {!isSince(draft, saved) && (
        <Notice tone="warn" id="draft-stale">
          {DRAFT.stale}
        </Notice>
      )}
      <HalfTyped place={place} draft={draft} />
      <Card id="draft-head">
        <Field
          id="draft-title"
          label={DRAFT.name}
          value={draft.title}
          lengthMax={TITLE_MAX}
          hint={DRAFT.nameHint}
          error={saving.tried && draft.title.trim() === '' ? DRAFT.nameWrong : undefined}
          onChange={(title) => saving.change(withTitle(title))}
        />
      </Card>
      <Segmented
        id="draft-part"
        label={DRAFT.title}
        value={part}
        options={[
          { value: 'settings', label: DRAFT.parts.settings },
          { value: 'items', label: DRAFT.parts.items },
        ]}
        onChange={setPart}
      />
      <DraftPart part={part} version={version} drafting={drafting} saving={saving} />
      <WriteTrouble state={saving.write.state} id="draft" onAgain={() => void saving.again()} />
      <DraftNext
        villageId={here.villageId}
        version={version}
        changed={draft.changed}
        onImport={() => {
          drafting.lay();
          openVersion(version, 'import');
        }}
      />
      <DraftSave
        draft={draft}
        saving={saving}
        onUndo={() => {
          drafting.undo();
          if (version === null) onGone();
        }}
      />
    </View>
  );
}

const TITLE_MAX = 40;

interface DraftPartProps {
  readonly part: Part;
  readonly version: number | null;
  readonly drafting: Drafting;
  readonly saving: Saving;
}

function DraftPart({ part, version, drafting, saving }: DraftPartProps) {
  const { draft } = drafting;
  const amiss = amissOf(draft.items, saving.refusal);
  if (part === 'settings')
    return (
      <SettingsFields
        form={draft.settings}
        faults={settingFaults(draft, saving.tried, amiss.settings)}
        items={draft.items}
        onChange={(settings) => saving.change(withSettings(settings))}
      />
    );
  const open = (item: Parameters<typeof openItem>[1]) => {
    drafting.lay();
    openItem(version, item);
  };
  return (
    <ItemsView
      drafting={{ ...drafting, change: saving.change }}
      faults={amiss.items}
      onOpen={(code) => open({ code })}
      onAdd={(dimensionCode) => open({ dimensionCode })}
    />
  );
}

/** What cannot be read is told once saving was tried; what the cloud refused, at once. */
function settingFaults(draft: Draft, tried: boolean, refused: SettingFaults): SettingFaults {
  if (!tried) return refused;
  const typed = amissIn(draft.settings).map((name) => [name, SETTINGS.wrong[name]] as const);
  return { ...refused, ...Object.fromEntries(typed) };
}
