import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Notice } from '@/components/notice/notice';
import { weekdayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { call } from '@/services/transport';
import type { StoreHere } from '../staff-page';
import { BuyingCard } from './buying-card';
import { draftOf, flawsOf, settingsFrom, toggled, WEEKDAYS, type SettingsDraft } from './draft';
import { RulesCard } from './rules-card';
import { SETTINGS } from './texts';
import './settings.scss';

/** The shop's name, its opening days and how it is run; the committee changes them. */
export function SettingsView({ here }: { readonly here: StoreHere }) {
  const { villageId } = here;
  const shop = useLoad(`settings ${villageId}`, () => call('shop.get', { villageId }));
  return (
    <LoadView load={shop.load} reload={shop.reload} loading={SETTINGS.loading}>
      {(value) => <Settings here={here} shop={value} />}
    </LoadView>
  );
}

interface SettingsProps {
  readonly here: StoreHere;
  readonly shop: Output<'shop.get'>;
}

function Settings({ here, shop }: SettingsProps) {
  const [draft, setDraft] = useState(() => draftOf(shop));
  const [tried, setTried] = useState(false);
  const write = useWrite('shop.save', () => setTried(false));
  const flaws = tried ? flawsOf(draft) : [];
  const change = (next: SettingsDraft) => {
    setDraft(next);
    write.reset();
  };
  const save = () => {
    setTried(true);
    const settings = settingsFrom(draft);
    if (settings === null) return;
    void write.send({ villageId: here.villageId, ...settings }, SETTINGS.label);
  };
  return (
    <>
      {!here.canWrite && <Notice id="settings-read">{SETTINGS.onlyRead}</Notice>}
      <Card id="settings-shop">
        <Field
          id="settings-name"
          label={SETTINGS.name}
          {...tiedTo(draft, change)('shopName')}
          lengthMax={20}
          error={flaws.includes('name') ? SETTINGS.wrongName : undefined}
        />
        <Openings draft={draft} wrong={flaws.includes('openings')} onChange={change} />
      </Card>
      <RulesCard draft={draft} flaws={flaws} onChange={change} />
      <BuyingCard draft={draft} flaws={flaws} onChange={change} />
      {here.canWrite && (
        <Card>
          {write.state.step === 'done' ? (
            <Notice id="settings-saved">{SETTINGS.saved}</Notice>
          ) : (
            <Notice tone="warn">{SETTINGS.effect}</Notice>
          )}
          <SendButton id="settings" sendId="settings-save" write={write} onSend={save}>
            {SETTINGS.save}
          </SendButton>
        </Card>
      )}
    </>
  );
}

interface OpeningsProps {
  readonly draft: SettingsDraft;
  readonly wrong: boolean;
  readonly onChange: (draft: SettingsDraft) => void;
}

function Openings({ draft, wrong, onChange }: OpeningsProps) {
  const { hours } = draft;
  return (
    <>
      <Text className="settings__label">{SETTINGS.openings}</Text>
      <View className="settings__chips">
        {WEEKDAYS.map((weekday) => (
          <Chip
            key={weekday}
            id={`settings-day-${weekday}`}
            chosen={hours[weekday] !== undefined}
            many
            onPress={() => onChange(toggled(draft, weekday))}
          >
            {weekdayText(weekday)}
          </Chip>
        ))}
      </View>
      {WEEKDAYS.filter((weekday) => hours[weekday] !== undefined).map((weekday) => (
        <Field
          key={weekday}
          id={`settings-hours-${weekday}`}
          label={SETTINGS.hours(weekdayText(weekday))}
          hint={SETTINGS.hoursHint}
          value={hours[weekday] ?? ''}
          lengthMax={20}
          onChange={(text) => onChange({ ...draft, hours: { ...hours, [weekday]: text } })}
        />
      ))}
      {wrong && <Notice tone="error">{SETTINGS.wrongOpenings}</Notice>}
    </>
  );
}
