import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { confirm } from '@/services/platform';
import type { Draft } from './draft';
import { amissIn } from './settings-form';
import { DRAFT } from './texts';
import type { Saving } from './use-saving';
import './draft-view.scss';

interface DraftSaveProps {
  readonly draft: Draft;
  readonly saving: Saving;
  readonly onUndo: () => void;
}

/** Stays at the bottom: whether everything is saved, and the way to save it. */
export function DraftSave({ draft, saving, onUndo }: DraftSaveProps) {
  const { write, tried, save } = saving;
  const { step } = write.state;
  const amiss = tried && (draft.title.trim() === '' || amissIn(draft.settings).length > 0);
  return (
    <View className="draft-save">
      <Text className="draft-save__words" id="draft-words">
        {wordsOf(draft, amiss)}
      </Text>
      {draft.changed && step !== 'unknown' && (
        <View className="draft-save__keys">
          <Button id="draft-undo" kind="text" onPress={() => void undo(draft, onUndo)}>
            {DRAFT.undo}
          </Button>
          <Button id="draft-save" loading={step === 'sending'} onPress={save}>
            {DRAFT.save}
          </Button>
        </View>
      )}
    </View>
  );
}

function wordsOf({ changed }: Draft, amiss: boolean): string {
  if (amiss) return DRAFT.amiss;
  return changed ? DRAFT.unsaved : DRAFT.saved;
}

async function undo({ version }: Draft, onUndo: () => void): Promise<void> {
  const sure = await confirm({
    title: DRAFT.undoTitle,
    content: version === null ? DRAFT.undoNewText : DRAFT.undoText,
    confirmText: DRAFT.undoYes,
  });
  if (sure) onUndo();
}
