import { lastDaysOf } from '@domain/shop-rules';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import type { Flaw, SettingsDraft } from './draft';
import { NumberRows, type NumberRow } from './number-rows';
import { SETTINGS } from './texts';

interface BuyingCardProps {
  readonly draft: SettingsDraft;
  readonly flaws: readonly Flaw[];
  readonly onChange: (draft: SettingsDraft) => void;
}

const PERCENT = { unit: SETTINGS.percent, min: 5, max: 95, step: 5 };

/** For how long one buys, and what is proposed of goods that go off soon. */
export function BuyingCard({ draft, flaws, onChange }: BuyingCardProps) {
  const rows: readonly NumberRow[] = [
    { field: 'stockWeeks', label: SETTINGS.stockWeeks, unit: SETTINGS.weeks, max: 26 },
    { field: 'nearExpiryDays', label: SETTINGS.nearExpiry, unit: SETTINGS.days, max: 365 },
    { field: 'nearExpiryPercent', label: SETTINGS.nearExpiryPercent, ...PERCENT },
    { field: 'lastDaysPercent', label: SETTINGS.lastDaysPercent(lastDaysOf(draft)), ...PERCENT },
  ];
  return (
    <Card title={SETTINGS.buying} id="settings-buying">
      <NumberRows rows={rows} draft={draft} onChange={onChange} />
      {flaws.includes('cuts') && (
        <Notice tone="error" id="settings-cuts-wrong">
          {SETTINGS.wrongCuts}
        </Notice>
      )}
    </Card>
  );
}
