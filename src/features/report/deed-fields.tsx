import { Text, View } from '@tarojs/components';
import type { Item } from '@domain/rulebook/rulebook';
import { dayAfter } from '@domain/village-time';
import { Chip } from '@/components/chip/chip';
import { DayField } from '@/components/day-field/day-field';
import { Field } from '@/components/field/field';
import { dayText } from '@/features/entry/when';
import { reachOf, type Draft, type DraftFaults, type Member } from './draft';
import { FIELDS } from './texts';
import './report.scss';

const NOTE_MAX = 200;
const NAME_MAX = 20;
const MEMBERS: readonly Member[] = ['unsaid', 'adult', 'minor'];

interface DeedFieldsProps {
  readonly draft: Draft;
  readonly item: Item;
  readonly today: string;
  /** What is marked as to be mended. */
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** When, who, how much, and a few words. */
export function DeedFields({ draft, item, today, faults, onChange }: DeedFieldsProps) {
  return (
    <>
      <Day day={draft.occurredOn} today={today} isWrong={faults.day} onChange={onChange} />
      {item.value.kind === 'perUnit' && (
        <Field
          id="report-quantity"
          kind="digit"
          label={FIELDS.quantity(item.value.unitName)}
          value={draft.quantity}
          onChange={(quantity) => onChange({ quantity })}
          lengthMax={8}
          error={faults.quantity ? FIELDS.quantityWrong : undefined}
        />
      )}
      <Who draft={draft} onChange={onChange} />
      <Field
        id="report-note"
        kind="long"
        label={FIELDS.note}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        lengthMax={NOTE_MAX}
        hint={item.evidence === '' ? FIELDS.noteHint : FIELDS.noteAsked(item.evidence)}
      />
    </>
  );
}

interface DayProps extends Pick<DeedFieldsProps, 'today' | 'onChange'> {
  readonly day: string;
  readonly isWrong: boolean;
}

function Day({ day, today, isWrong, onChange }: DayProps) {
  const { from, until } = reachOf(today);
  const yesterday = dayAfter(today, -1);
  const choose = (occurredOn: string) => onChange({ occurredOn });
  return (
    <>
      <DayField
        id="report-day"
        label={FIELDS.day}
        value={day}
        onChange={choose}
        placeholder={FIELDS.dayPlaceholder}
        wrong={isWrong}
      />
      {isWrong && (
        <Text className="report__wrong" id="report-day-wrong">
          {FIELDS.dayWrong(dayText(from), dayText(until))}
        </Text>
      )}
      <View className="report__choices">
        <Chip id="report-today" chosen={day === today} onPress={() => choose(today)}>
          {FIELDS.today}
        </Chip>
        <Chip id="report-yesterday" chosen={day === yesterday} onPress={() => choose(yesterday)}>
          {FIELDS.yesterday}
        </Chip>
      </View>
    </>
  );
}

function Who({ draft, onChange }: Pick<DeedFieldsProps, 'draft' | 'onChange'>) {
  return (
    <>
      <Text className="report__label">{FIELDS.member}</Text>
      <View className="report__choices">
        {MEMBERS.map((member) => (
          <Chip
            key={member}
            id={`report-${member}`}
            chosen={draft.member === member}
            onPress={() => onChange({ member })}
          >
            {FIELDS.members[member]}
          </Chip>
        ))}
      </View>
      {draft.member === 'minor' && <Text className="report__hint">{FIELDS.childHow}</Text>}
      {draft.member === 'adult' && (
        <Field
          id="report-name"
          label={FIELDS.name}
          value={draft.name}
          onChange={(name) => onChange({ name })}
          lengthMax={NAME_MAX}
          hint={FIELDS.nameHint}
        />
      )}
    </>
  );
}
