import { Text, View } from '@tarojs/components';
import type { PeriodKind } from '@domain/period';
import type { RulebookInForce } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { DayField } from '@/components/day-field/day-field';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/features/photo/photo-picker';
import type { Photos } from '@/features/photo/use-photos';
import { dayText } from '../when';
import { effectiveDays, missingIn, PEOPLE, type AdoptForm, type AdoptName } from './adopt-form';
import { ADOPT } from './texts';
import './adopt-fields.scss';

interface AdoptFieldsProps {
  readonly form: AdoptForm;
  readonly onChange: (form: AdoptForm) => void;
  /** Says what is missing, once going on was tried. */
  readonly tried: boolean;
  readonly photos: Photos;
  readonly period: PeriodKind;
  readonly adopted: readonly RulebookInForce[];
}

export function AdoptFields(props: AdoptFieldsProps) {
  const { form, onChange, tried, photos, period, adopted } = props;
  const missing = tried ? missingIn(form) : [];
  const typed = { form, onChange, missing };
  return (
    <View className="adopt-fields">
      <Card title={ADOPT.meeting} id="adopt-meeting">
        <Day {...typed} name="heldOn" />
        <View className="adopt-fields__people">
          {PEOPLE.map((name) => (
            <Typed key={name} {...typed} name={name} kind="number" />
          ))}
        </View>
        <PhotoPicker
          photos={photos}
          label={ADOPT.minutes}
          hint={ADOPT.minutesHint}
          id="adopt-photo"
        />
      </Card>
      <View>
        <Card title={ADOPT.filing} id="adopt-filing">
          <Text className="adopt-fields__explain">{ADOPT.filingExplain}</Text>
          <Day {...typed} name="filedOn" />
          <Typed {...typed} name="receivedBy" kind="text" />
          <Typed {...typed} name="number" kind="text" />
        </Card>
        <Card title={ADOPT.labels.effectiveOn} id="adopt-effective">
          <Text className="adopt-fields__explain">{ADOPT.effectiveExplain}</Text>
          <View className="chips">
            {effectiveDays(period, adopted, new Date().toISOString()).map((day) => (
              <Chip
                key={day}
                id={`adopt-effective-${day}`}
                chosen={form.effectiveOn === day}
                onPress={() => onChange({ ...form, effectiveOn: day })}
              >
                {dayText(day)}
              </Chip>
            ))}
          </View>
          {missing.includes('effectiveOn') && (
            <Text className="adopt-fields__wrong">{ADOPT.wrong.day}</Text>
          )}
        </Card>
      </View>
    </View>
  );
}

interface TypedProps {
  readonly form: AdoptForm;
  readonly onChange: (form: AdoptForm) => void;
  readonly missing: readonly AdoptName[];
  readonly name: AdoptName;
}

const NUMBER_LENGTH = 5;
const LENGTHS: Readonly<Partial<Record<AdoptName, number>>> = { receivedBy: 20, number: 40 };

function Typed({ form, onChange, missing, name, kind }: TypedProps & { kind: 'number' | 'text' }) {
  return (
    <Field
      id={`adopt-${name}`}
      label={ADOPT.labels[name]}
      kind={kind}
      value={form[name]}
      lengthMax={LENGTHS[name] ?? NUMBER_LENGTH}
      error={missing.includes(name) ? ADOPT.wrong[kind] : undefined}
      onChange={(text) => onChange({ ...form, [name]: text })}
    />
  );
}

function Day({ form, onChange, missing, name }: TypedProps) {
  return (
    <DayField
      id={`adopt-${name}`}
      label={ADOPT.labels[name]}
      value={form[name]}
      placeholder={ADOPT.noDay}
      wrong={missing.includes(name)}
      onChange={(day) => onChange({ ...form, [name]: day })}
    />
  );
}
