import { Text, View } from '@tarojs/components';
import type { Material } from '@domain/exchange-table';
import { quantityText } from '@domain/quantity';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { TEXTS } from '../texts';
import { useReason } from '../use-reason';
import type { BroughtLine } from './brought';
import './reject-panel.scss';

const WORDS = TEXTS.rejecting;
const REASON_MAX = 100;

interface RejectPanelProps {
  readonly material: Material;
  readonly line: BroughtLine | undefined;
  readonly onReject: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why something is not taken: whoever brought it reads the reason on the receipt. */
export function RejectPanel({ material, line, onReject, onCancel }: RejectPanelProps) {
  const { reason, typed, type, choose } = useReason();
  const amount = line?.step === 'counted' ? line.line.quantity : null;
  const { name, unitName } = material;
  return (
    <Card title={WORDS.title(name)} id="reject-panel">
      <Text className="reject-panel__amount" id="reject-amount">
        {amount === null ? WORDS.notWeighed : WORDS.amount(`${quantityText(amount)} ${unitName}`)}
      </Text>
      <View className="reject-panel__reasons">
        {WORDS.reasons.map((words, index) => (
          <Chip
            key={words}
            id={`reject-reason-${index}`}
            chosen={reason === words}
            onPress={() => choose(words)}
          >
            {words}
          </Chip>
        ))}
      </View>
      <Field
        id="reject-other"
        label={WORDS.other}
        placeholder={WORDS.otherHint}
        value={typed}
        lengthMax={REASON_MAX}
        onChange={type}
      />
      <Button
        id="reject-confirm"
        block
        disabled={reason === '' || line?.step === 'wrong'}
        onPress={() => onReject(reason)}
      >
        {WORDS.confirm}
      </Button>
      <Button id="reject-cancel" kind="text" block onPress={onCancel}>
        {WORDS.cancel}
      </Button>
    </Card>
  );
}
