import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { EntryKind } from '@domain/entry';
import { Button } from '@/components/button/button';
import { Chip } from '@/components/chip/chip';
import { DayField } from '@/components/day-field/day-field';
import { Field } from '@/components/field/field';
import { classes } from '@/components/given';
import { KIND_NAMES } from '@/features/entry/words';
import { chipsOf, errorsOf, NO_FILTER, quickDays, without } from './filter';
import type { LedgerFilter, QuickDays } from './filter';
import { HouseholdPicker } from './household-picker';
import { FILTER } from './texts';
import { today } from './when';
import './ledger-filter.scss';

// Safe: the keys of a record of these.
const KINDS = Object.keys(KIND_NAMES) as EntryKind[];
const QUICK = Object.keys(FILTER.quick) as QuickDays[];

interface LedgerFilterProps {
  readonly villageId: string;
  readonly filter: LedgerFilter;
  readonly onChange: (filter: LedgerFilter) => void;
}

/** What the ledger is filtered by, and the form to filter it with. */
export function LedgerFilterView({ villageId, filter, onChange }: LedgerFilterProps) {
  const [open, setOpen] = useState(false);
  const chips = chipsOf(filter);
  return (
    <View className="ledger-filter">
      <View className="ledger-filter__toggle">
        <Button id="filter-open" kind="secondary" block onPress={() => setOpen(!open)}>
          {open ? FILTER.close : FILTER.open}
        </Button>
      </View>
      <View className={classes('ledger-filter__panel', open && 'ledger-filter__panel--open')}>
        <FilterForm
          // A condition taken away or added elsewhere shows in the form too.
          key={JSON.stringify(filter)}
          villageId={villageId}
          filter={filter}
          onChange={(next) => {
            setOpen(false);
            onChange(next);
          }}
        />
      </View>
      {chips.length > 0 && (
        <View className="chips">
          {chips.map(({ key, text }) => (
            <Chip
              key={key}
              id={`chip-${key}`}
              removable
              label={FILTER.chip.remove(text)}
              onPress={() => onChange(without(filter, key))}
            >
              {text}
            </Chip>
          ))}
        </View>
      )}
    </View>
  );
}

function FilterForm({ villageId, filter, onChange }: LedgerFilterProps) {
  const [draft, setDraft] = useState(filter);
  const change = (part: Partial<LedgerFilter>) => setDraft({ ...draft, ...part });
  const errors = errorsOf(draft);
  const fine = Object.keys(errors).length === 0;
  return (
    <View className="filter-form">
      <View className="filter-form__part">
        <HouseholdPicker
          id="filter-household"
          villageId={villageId}
          label={FILTER.household}
          hint={FILTER.householdHint}
          picked={draft.household}
          onPick={(household) => change({ household })}
        />
      </View>
      <AmountsPart draft={draft} change={change} />
      <DaysPart draft={draft} change={change} />
      <KindPart draft={draft} change={change} />
      <View className="filter-form__foot">
        <Button id="filter-apply" disabled={!fine} onPress={() => onChange(draft)}>
          {FILTER.apply}
        </Button>
        <Button id="filter-clear" kind="text" onPress={() => onChange(NO_FILTER)}>
          {FILTER.clear}
        </Button>
        <Text className="filter-form__hint">{FILTER.personHint}</Text>
      </View>
    </View>
  );
}

interface PartProps {
  readonly draft: LedgerFilter;
  readonly change: (part: Partial<LedgerFilter>) => void;
}

function AmountsPart({ draft, change }: PartProps) {
  const errors = errorsOf(draft);
  return (
    <View className="filter-form__part filter-form__pair">
      <Field
        id="filter-amount-min"
        kind="digit"
        label={FILTER.amountMin}
        value={draft.amountMin}
        hint={FILTER.amountHint}
        error={errors.amountMin}
        onChange={(amountMin) => change({ amountMin })}
      />
      <Field
        id="filter-amount-max"
        kind="digit"
        label={FILTER.amountMax}
        value={draft.amountMax}
        error={errors.amountMax}
        onChange={(amountMax) => change({ amountMax })}
      />
    </View>
  );
}

function DaysPart({ draft, change }: PartProps) {
  const { days } = errorsOf(draft);
  const wrong = days !== undefined;
  return (
    <View className="filter-form__part">
      <View className="filter-form__pair">
        <DayField
          id="filter-from"
          label={FILTER.from}
          value={draft.from}
          placeholder={FILTER.noDay}
          wrong={wrong}
          onChange={(from) => change({ from })}
        />
        <DayField
          id="filter-until"
          label={FILTER.until}
          value={draft.until}
          placeholder={FILTER.noDay}
          wrong={wrong}
          onChange={(until) => change({ until })}
        />
      </View>
      {wrong && <Text className="filter-form__wrong">{days}</Text>}
      <View className="chips">
        {QUICK.map((quick) => {
          const stretch = quickDays(quick, today());
          const chosen = draft.from === stretch.from && draft.until === stretch.until;
          return (
            <Chip
              key={quick}
              id={`filter-days-${quick}`}
              chosen={chosen}
              onPress={() => change(stretch)}
            >
              {FILTER.quick[quick]}
            </Chip>
          );
        })}
      </View>
    </View>
  );
}

function KindPart({ draft, change }: PartProps) {
  return (
    <View className="filter-form__part" id="filter-kind">
      <Text className="filter-form__label">{FILTER.kind}</Text>
      <View className="chips">
        <Chip
          id="filter-kind-any"
          chosen={draft.kind === null}
          onPress={() => change({ kind: null })}
        >
          {FILTER.anyKind}
        </Chip>
        {KINDS.map((kind) => (
          <Chip
            key={kind}
            id={`filter-kind-${kind}`}
            chosen={draft.kind === kind}
            onPress={() => change({ kind })}
          >
            {KIND_NAMES[kind]}
          </Chip>
        ))}
      </View>
    </View>
  );
}
