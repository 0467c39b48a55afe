import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { Segmented } from '@/components/segmented/segmented';
import { HouseholdPicker } from './household-picker';
import { HOUSEHOLD } from './household-texts';
import { FILTER } from './texts';
import type { TransferDraft, TransferErrors, TransferReason } from './transfer';
import type { HouseholdDetail } from './use-household';
import './transfer-fields.scss';

const { transfer: WORDS } = HOUSEHOLD;

// Safe: the keys of a record of these.
const REASONS = Object.keys(WORDS.reasons) as TransferReason[];

interface TransferFieldsProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
  readonly draft: TransferDraft;
  readonly errors: TransferErrors;
  readonly onChange: (draft: TransferDraft) => void;
}

export function TransferFields(props: TransferFieldsProps) {
  const { villageId, household, draft, errors, onChange } = props;
  const available = pointsText(household.available);
  const change = (part: Partial<TransferDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Text className="transfer-fields__label">{WORDS.why}</Text>
      <Segmented
        id="transfer-why"
        label={WORDS.why}
        options={REASONS.map((value) => ({ value, label: WORDS.reasons[value] }))}
        value={draft.why}
        onChange={(why) => change({ why })}
      />
      <Field
        id="transfer-document"
        label={WORDS.document}
        value={draft.document}
        lengthMax={90}
        hint={WORDS.documentHint}
        error={errors.document}
        onChange={(document) => change({ document })}
      />
      <HouseholdPicker
        id="transfer-to"
        villageId={villageId}
        label={WORDS.to}
        hint={FILTER.householdHint}
        picked={draft.to}
        except={household.id}
        error={errors.to}
        onPick={(to) => change({ to })}
      />
      <Field
        id="transfer-amount"
        kind="digit"
        label={WORDS.amount}
        value={draft.amount}
        hint={WORDS.amountHint(available)}
        error={errors.amount}
        onChange={(amount) => change({ amount })}
      />
      <View className="transfer-fields__all">
        <Button
          id="transfer-all"
          kind="text"
          size="small"
          onPress={() => change({ amount: available })}
        >
          {WORDS.all}
        </Button>
      </View>
    </>
  );
}
