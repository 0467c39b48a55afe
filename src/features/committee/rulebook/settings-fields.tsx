import { Text, View } from '@tarojs/components';
import type { Item } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { given } from '@/components/given';
import { Choice, YesNo } from '../choice';
import { Several } from '../several';
import { CalendarField } from './calendar-field';
import type { SettingName, SettingsForm } from './settings-form';
import { SETTINGS } from './settings-texts';
import './settings-fields.scss';

/** What is wrong with a field, in words. */
export type SettingFaults = Readonly<Partial<Record<SettingName, string>>>;

interface SettingsFieldsProps {
  readonly form: SettingsForm;
  readonly onChange: (form: SettingsForm) => void;
  readonly faults: SettingFaults;
  /** What may keep a household from the flag is chosen among these. */
  readonly items: readonly Item[];
}

/** How the village scores, in plain questions. */
export function SettingsFields(props: SettingsFieldsProps) {
  return (
    <View className="settings-fields">
      <ScoreFields {...props} />
      <PointsFields {...props} />
      <FlagFields {...props} />
      <TermFields {...props} />
      <CalendarFields {...props} />
    </View>
  );
}

function ScoreFields(props: SettingsFieldsProps) {
  const { form, onChange } = props;
  return (
    <Card title={SETTINGS.groups.score} id="settings-score">
      <Text className="settings-fields__explain">{SETTINGS.explain.score}</Text>
      <Choice
        id="setting-period"
        label={SETTINGS.period}
        options={SETTINGS.periods}
        value={form.period}
        onChange={(period) => onChange({ ...form, period })}
      />
      <Asked {...props} name="baseScore" />
      <Asked {...props} name="householdPeriodMax" />
    </Card>
  );
}

function PointsFields(props: SettingsFieldsProps) {
  const { form, onChange } = props;
  const { issuing, clearing } = form;
  const tied = tiedTo(form, onChange);
  return (
    <Card title={SETTINGS.groups.points} id="settings-points">
      <Text className="settings-fields__explain">{SETTINGS.explain.points}</Text>
      <Choice
        id="setting-issuing"
        label={SETTINGS.issuing}
        options={SETTINGS.issuings}
        {...tied('issuing')}
        explain={SETTINGS.issuingExplain[issuing]}
      />
      {issuing === 'atClose' && <Asked {...props} name="above" />}
      <Asked {...props} name="yuanPerPoint" />
      <Choice
        id="setting-clearing"
        label={SETTINGS.clearing}
        options={SETTINGS.clearings}
        {...tied('clearing')}
      />
      {clearing === 'rolling' && <Asked {...props} name="months" />}
      {clearing !== 'none' && <Asked {...props} name="noticeDays" />}
      {issuing === 'asPosted' && (
        <>
          <Asked {...props} name="issuingBudget" />
          <Asked {...props} name="coverageMin" />
        </>
      )}
    </Card>
  );
}

function FlagFields(props: SettingsFieldsProps) {
  const { form, onChange, items } = props;
  const deductions = items.filter(({ direction }) => direction === 'deduction');
  const tied = tiedTo(form, onChange);
  return (
    <Card title={SETTINGS.groups.flag} id="settings-flag">
      <YesNo
        id="setting-flags"
        label={SETTINGS.flags}
        options={SETTINGS.flagOptions}
        {...tied('flags')}
      />
      {form.flags && (
        <>
          <Asked {...props} name="threshold" />
          <Several
            id="setting-veto"
            label={SETTINGS.veto}
            options={deductions.map(({ code, name }) => ({ value: code, label: name }))}
            values={form.vetoItems}
            explain={deductions.length === 0 ? SETTINGS.noDeductions : undefined}
            onChange={(vetoItems) => onChange({ ...form, vetoItems })}
          />
          <YesNo
            id="setting-whole"
            label={SETTINGS.whole}
            options={SETTINGS.wholeOptions}
            {...tied('wholePeriodOnly')}
          />
        </>
      )}
    </Card>
  );
}

function TermFields(props: SettingsFieldsProps) {
  return (
    <Card title={SETTINGS.groups.terms} id="settings-terms">
      <Asked {...props} name="confirmDays" />
      <Asked {...props} name="reviewDays" />
      <Asked {...props} name="publicityDays" />
      <Asked {...props} name="objectionDays" />
    </Card>
  );
}

function CalendarFields({ form, onChange }: SettingsFieldsProps) {
  return (
    <Card title={SETTINGS.groups.calendar} id="settings-calendar">
      <Text className="settings-fields__explain">{SETTINGS.explain.calendar}</Text>
      <CalendarField
        id="holidays"
        label={SETTINGS.holidays}
        days={form.holidays}
        onChange={(holidays) => onChange({ ...form, holidays })}
      />
      <CalendarField
        id="workdays"
        label={SETTINGS.workdays}
        days={form.workdays}
        onChange={(workdays) => onChange({ ...form, workdays })}
      />
    </Card>
  );
}

const LENGTH_MAX = 11;

/** One question with a number for an answer. */
function Asked({ name, form, onChange, faults }: SettingsFieldsProps & { name: SettingName }) {
  return (
    <Field
      id={`setting-${name}`}
      label={SETTINGS.labels[name]}
      kind="digit"
      value={form[name]}
      lengthMax={LENGTH_MAX}
      error={faults[name]}
      onChange={(typed) => onChange({ ...form, [name]: typed })}
      {...given({ hint: SETTINGS.hints[name] })}
    />
  );
}
