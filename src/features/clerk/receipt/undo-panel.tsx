import { View } from '@tarojs/components';
import { useState } from 'react';
import { gainOf, type Entry } from '@domain/entry';
import { points, pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { classes } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { pressable } from '@/components/pressable';
import { sentenceOf } from '@/features/refusal/sentences';
import { TEXTS } from '../texts';
import type { Slip } from '../use-slip';
import './undo-panel.scss';

const WORDS = TEXTS.undo;
const REASON_MAX = 100;

interface UndoPanelProps {
  readonly entry: Entry;
  readonly slip: Slip<'entry.reverse'>;
  readonly onUndo: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A reason, then what will happen, then the button: nothing is undone by one press. */
export function UndoPanel({ entry, slip, onUndo, onCancel }: UndoPanelProps) {
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const reason = typed.trim() === '' ? chosen : typed.trim();
  const sending = slip.step === 'sending' || slip.step === 'done';
  return (
    <Card title={WORDS.title} id="undo-panel">
      <View className="undo-panel__reasons">
        {WORDS.reasons.map((words, index) => (
          <View
            key={words}
            className={classes(
              'undo-panel__reason',
              reason === words && 'undo-panel__reason--chosen',
            )}
            {...pressable({
              id: `undo-reason-${index}`,
              role: 'radio',
              label: words,
              chosen: reason === words,
              onPress: () => {
                setChosen(words);
                setTyped('');
              },
            })}
          >
            {words}
          </View>
        ))}
      </View>
      <Field
        id="undo-reason-other"
        label={WORDS.other}
        placeholder={WORDS.otherHint}
        value={typed}
        lengthMax={REASON_MAX}
        onChange={setTyped}
      />
      {slip.refusal !== null && (
        <Notice id="write-refused" tone="error" title={TEXTS.write.refusedTitle}>
          {sentenceOf(slip.refusal)}
        </Notice>
      )}
      <Notice tone="warn">{WORDS.effect(changeText(entry))}</Notice>
      <Button
        id="undo-confirm"
        kind="danger"
        block
        loading={sending}
        disabled={reason === ''}
        onPress={() => onUndo(reason)}
      >
        {WORDS.confirm}
      </Button>
      <Button id="undo-cancel" kind="text" block disabled={sending} onPress={onCancel}>
        {WORDS.cancel}
      </Button>
    </Card>
  );
}

/** "+6" or "-1": the opposite of what the entry did. */
function changeText(entry: Entry): string {
  const change = points(0 - gainOf(entry, 'exchange'));
  return change > 0 ? `+${pointsText(change)}` : pointsText(change);
}
