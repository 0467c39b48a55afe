import { View } from '@tarojs/components';
import { gainOf, receiptNumberOf, type Entry } from '@domain/entry';
import { points, pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { classes } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { pressable } from '@/components/pressable';
import { householdName } from '@/features/card/scanned';
import { gainText, whyText } from '@/features/entry/words';
import type { Receipt } from '../kept-receipt';
import { SlipRefused } from '../slip-refused';
import { TEXTS } from '../texts';
import { Unanswered } from '../unanswered';
import { useReason } from '../use-reason';
import { isSending, isUnanswered, type Slip } from '../use-slip';
import { useUndo } from './use-receipt';
import './undo.scss';

const WORDS = TEXTS.undo;
const REASON_MAX = 100;

interface UndoViewProps {
  readonly receipt: Receipt;
  readonly onCancel: () => void;
}

/** A reason, then what will happen, then the button: nothing is undone by one press. */
export function UndoView({ receipt, onCancel }: UndoViewProps) {
  const { slip, undo } = useUndo(receipt);
  const { entry, household } = receipt;
  return (
    <PageFrame title={WORDS.open} subtitle={householdName(household)} onBack={onCancel}>
      <Card title={receiptNumberOf(entry)} extra={WORDS.gain(gainText(entry))}>
        {whyText(entry.source)}
      </Card>
      {isUnanswered(slip.step) ? (
        <Unanswered slip={slip} />
      ) : (
        <UndoForm
          entry={entry}
          slip={slip}
          onUndo={(reason) => void undo(reason)}
          onCancel={onCancel}
        />
      )}
    </PageFrame>
  );
}

interface UndoFormProps {
  readonly entry: Entry;
  readonly slip: Slip<'entry.reverse'>;
  readonly onUndo: (reason: string) => void;
  readonly onCancel: () => void;
}

function UndoForm({ entry, slip, onUndo, onCancel }: UndoFormProps) {
  const { reason, typed, type, choose } = useReason();
  const sending = isSending(slip.step);
  return (
    <Card title={WORDS.title} id="undo-panel">
      <Reasons reason={reason} onChoose={choose} />
      <Field
        id="undo-reason-other"
        label={WORDS.other}
        placeholder={WORDS.otherHint}
        value={typed}
        lengthMax={REASON_MAX}
        onChange={type}
      />
      <SlipRefused refusal={slip.refusal} />
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

interface ReasonsProps {
  readonly reason: string;
  readonly onChoose: (reason: string) => void;
}

function Reasons({ reason, onChoose }: ReasonsProps) {
  return (
    <View className="undo__reasons">
      {WORDS.reasons.map((words, index) => (
        <View
          key={words}
          className={classes('undo__reason', reason === words && 'undo__reason--chosen')}
          {...pressable({
            id: `undo-reason-${index}`,
            role: 'radio',
            label: words,
            chosen: reason === words,
            onPress: () => onChoose(words),
          })}
        >
          {words}
        </View>
      ))}
    </View>
  );
}

/** "+6" or "-1": the opposite of what the entry did. */
function changeText(entry: Entry): string {
  const change = points(0 - gainOf(entry, 'exchange'));
  return change > 0 ? `+${pointsText(change)}` : pointsText(change);
}
