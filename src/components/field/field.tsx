import { Input, Text, Textarea, View } from '@tarojs/components';
import { classes, given } from '../given';
import './field.scss';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'number' | 'digit' | 'long';
  readonly placeholder?: string;
  readonly hint?: string;
  /** Says what to mend; takes the hint's place. */
  readonly error?: string | undefined;
  readonly lengthMax?: number;
  readonly disabled?: boolean;
  readonly id?: string;
}

export function Field(props: FieldProps) {
  const { label, value, onChange, kind = 'text', placeholder, hint, error, lengthMax = 60 } = props;
  const below = error ?? hint;
  const entry = {
    value,
    maxlength: lengthMax,
    ariaLabel: label,
    placeholderClass: 'field__placeholder',
    onInput: (event: { detail: { value: string } }) => {
      onChange(event.detail.value);
    },
    ...given({ id: props.id, placeholder, disabled: props.disabled }),
  };
  return (
    <View className={classes('field', error !== undefined && 'field--wrong')}>
      <Text className="field__label">{label}</Text>
      {kind === 'long' ? (
        <Textarea className="field__entry field__entry--long" {...entry} />
      ) : (
        <Input className="field__entry" type={kind} {...entry} />
      )}
      {below !== undefined && <Text className="field__below">{below}</Text>}
    </View>
  );
}
