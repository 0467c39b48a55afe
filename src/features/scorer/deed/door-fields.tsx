import { Text, View } from '@tarojs/components';
import { Field } from '@/components/field/field';
import { Segmented } from '@/components/segmented/segmented';
import { CONFIRM, DEED } from '../texts';
import type { How, VisitDraft } from './draft';
import './deed.scss';

const HOWS: readonly How[] = ['card', 'witness', 'later'];
const NAME_MAX = 20;

interface DoorFieldsProps {
  readonly draft: VisitDraft;
  readonly finding: boolean;
  readonly lacksWitness: boolean;
  readonly onChange: (change: Partial<VisitDraft>) => void;
}

/** How the household comes to know of it: nobody is scored for what they do not know of. */
export function DoorFields({ draft, finding, lacksWitness, onChange }: DoorFieldsProps) {
  const { how, witness } = draft;
  return (
    <View className="deed__gap">
      <Text className="deed__label">{DEED.confirmation}</Text>
      <Segmented
        id="deed-how"
        label={DEED.confirmation}
        value={how}
        options={HOWS.map((value) => ({ value, label: DEED.hows[value] }))}
        onChange={(chosen) => onChange({ how: chosen })}
      />
      <Text className="deed__explain" id="deed-how-explain">
        {finding && how === 'later' ? DEED.howExplain.findingLater : DEED.howExplain[how]}
      </Text>
      {how === 'witness' && (
        <Field
          id="deed-witness"
          label={CONFIRM.witness}
          value={witness}
          lengthMax={NAME_MAX}
          hint={CONFIRM.witnessHint}
          error={lacksWitness ? CONFIRM.witnessMissing : undefined}
          onChange={(typed) => onChange({ witness: typed })}
        />
      )}
    </View>
  );
}
