import { Text, View } from '@tarojs/components';
import { CAP_WINDOWS } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Segmented } from '@/components/segmented/segmented';
import type { Flaw, SettingsDraft } from './draft';
import { NumberRows, type NumberRow } from './number-rows';
import { SETTINGS } from './texts';
import './settings.scss';

interface RulesCardProps {
  readonly draft: SettingsDraft;
  readonly flaws: readonly Flaw[];
  readonly onChange: (draft: SettingsDraft) => void;
}

const NUMBERS: readonly NumberRow[] = [
  { field: 'pickupDays', label: SETTINGS.pickupDays, unit: SETTINGS.days, max: 60 },
  { field: 'claimDays', label: SETTINGS.claimDays, unit: SETTINGS.days, max: 730 },
  { field: 'shrinkageMax', label: SETTINGS.shrinkage, unit: SETTINGS.percent, max: 100 },
];

/** How the shop is run: reserving, limits, and from where on somebody is asked. */
export function RulesCard({ draft, flaws, onChange }: RulesCardProps) {
  const tied = tiedTo(draft, onChange);
  return (
    <Card id="settings-rules">
      <Text className="settings__label">{SETTINGS.reserving}</Text>
      <Segmented
        id="settings-reserving"
        label={SETTINGS.reserving}
        value={draft.reserving ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: SETTINGS.reservingYes },
          { value: 'no', label: SETTINGS.reservingNo },
        ]}
        onChange={(answer) => onChange({ ...draft, reserving: answer === 'yes' })}
      />
      <NumberRows rows={NUMBERS} draft={draft} onChange={onChange} />
      <Field
        id="settings-limit"
        kind="digit"
        label={SETTINGS.limit}
        hint={SETTINGS.limitHint}
        {...tied('limit')}
        lengthMax={11}
        error={flaws.includes('limit') ? SETTINGS.wrongLimit : undefined}
      />
      {draft.limit.trim() !== '' && (
        <View className="settings__chips">
          {CAP_WINDOWS.map((per) => (
            <Chip
              key={per}
              id={`settings-per-${per}`}
              chosen={draft.per === per}
              onPress={() => onChange({ ...draft, per })}
            >
              {SETTINGS.per[per]}
            </Chip>
          ))}
        </View>
      )}
      <Field
        id="settings-approval"
        kind="digit"
        label={SETTINGS.approval}
        hint={SETTINGS.approvalHint}
        {...tied('approval')}
        lengthMax={11}
        error={flaws.includes('approval') ? SETTINGS.wrongApproval : undefined}
      />
    </Card>
  );
}
