import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { given } from '@/components/given';
import { LoadView } from '@/features/load/load-view';
import { HOUSEHOLDS } from './household-texts';
import { COMMON, FILTER } from './texts';
import { found, useHouseholds } from './use-households';
import './household-picker.scss';

interface Picked {
  readonly id: string;
  readonly number: string;
}

interface HouseholdPickerProps {
  readonly villageId: string;
  readonly label: string;
  readonly hint: string;
  readonly picked: Picked | null;
  readonly onPick: (household: Picked | null) => void;
  readonly error?: string | undefined;
  /** A household that cannot be meant. */
  readonly except?: string;
  readonly id: string;
}

const OFFERED = 6;

/** Finds a household by number or name; what is chosen stands there until it is taken away. */
export function HouseholdPicker(props: HouseholdPickerProps) {
  const { label, hint, picked, onPick, error, id } = props;
  const [typed, setTyped] = useState('');
  if (picked !== null)
    return (
      <View className="household-picker">
        <Text className="household-picker__label">{label}</Text>
        <Chip
          id={`${id}-picked`}
          removable
          label={FILTER.chip.remove(COMMON.household(picked.number))}
          onPress={() => onPick(null)}
        >
          {COMMON.household(picked.number)}
        </Chip>
      </View>
    );
  return (
    <View className="household-picker">
      <Field
        id={id}
        label={label}
        value={typed}
        onChange={setTyped}
        hint={hint}
        {...given({ error })}
      />
      {typed.trim() !== '' && (
        <Offers
          {...props}
          typed={typed}
          onPick={(household) => {
            setTyped('');
            onPick(household);
          }}
        />
      )}
    </View>
  );
}

function Offers(props: HouseholdPickerProps & { readonly typed: string }) {
  const { villageId, typed, except, onPick, id } = props;
  const { load, reload } = useHouseholds(villageId);
  return (
    <LoadView small load={load} reload={reload} id={`${id}-offers`}>
      {({ rows }) => {
        const offered = found(rows, typed).filter((row) => row.id !== except);
        if (offered.length === 0)
          return <Text className="household-picker__none">{HOUSEHOLDS.notFound}</Text>;
        return (
          <View className="chips">
            {offered.slice(0, OFFERED).map(({ id: householdId, number, headName }) => (
              <Chip
                key={householdId}
                id={`${id}-${number}`}
                onPress={() => onPick({ id: householdId, number })}
              >
                {`${number} ${headName}`}
              </Chip>
            ))}
          </View>
        );
      }}
    </LoadView>
  );
}
