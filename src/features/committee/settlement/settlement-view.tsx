import { View } from '@tarojs/components';
import { periodName } from '@domain/period';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { MoneyLinks } from '@/features/money/money-links';
import { useRenewal } from '@/features/load/use-renewal';
import { navigate } from '@/services/platform';
import type { Here } from '../here';
import { TO } from '../places';

import { openPeriod } from './addresses';
import { BackingCards } from './backing-cards';
import { ClearingCard } from './clearing-card';
import { PeriodCard } from './period-card';
import { SETTLEMENT } from './texts';
import { useSettlement, type Settlement } from './use-settlement';
import './settlement-view.scss';

const FUNDS = ['funds', 'statement'] as const;

interface SettlementViewProps {
  readonly here: Here;
  readonly period: string | undefined;
}

/** A period from its first day to its close, and what the shop can honour. */
export function SettlementView({ here, period }: SettlementViewProps) {
  const settlement = useSettlement(here.villageId, period);
  useRenewal(settlement);
  return (
    <LoadView load={settlement.load} reload={settlement.reload} id="settlement-load">
      {(value) =>
        value === null ? (
          <StateView
            kind="empty"
            title={SETTLEMENT.noRules}
            detail={SETTLEMENT.noRulesDetail}
            action={{
              text: SETTLEMENT.noRulesOpen,
              onPress: () => void navigate(TO.rulebook),
              id: 'settlement-open-rulebook',
            }}
            id="settlement-no-rules"
          />
        ) : (
          <Loaded here={here} value={value} reload={settlement.reload} />
        )
      }
    </LoadView>
  );
}

interface LoadedProps {
  readonly here: Here;
  readonly value: Settlement;
  readonly reload: () => Promise<void>;
}

function Loaded({ here, value, reload }: LoadedProps) {
  const { period, settings, waiting } = value;
  // What is promised and what backs it is of today, whatever period is looked at.
  const isNow = period.state === 'running';
  return (
    <View className="settlement">
      <View>
        {waiting !== null && <Waiting period={waiting} />}
        <PeriodCard here={here} period={period} settings={settings} onDone={reload} />
        <Periods period={period} />
      </View>
      <View>
        <BackingCards period={period} />
        {isNow && <MoneyLinks pages={FUNDS} />}
        {isNow && <ClearingCard day={period.nextClearing} clearing={settings.clearing} />}
      </View>
    </View>
  );
}

function Waiting({ period }: { readonly period: string }) {
  return (
    <View>
      <Notice tone="warn" id="settlement-waiting">
        {SETTLEMENT.before(periodName(period))}
      </Notice>
      <View className="settlement__key">
        <Button
          id="settlement-waiting-open"
          kind="secondary"
          block
          onPress={() => openPeriod(period)}
        >
          {SETTLEMENT.beforeOpen}
        </Button>
      </View>
    </View>
  );
}

function Periods({ period: { period, periods } }: { readonly period: Settlement['period'] }) {
  const others = periods.filter((one) => one !== period);
  if (others.length === 0) return null;
  return (
    <Card flush title={SETTLEMENT.past} id="settlement-periods">
      {others.map((one) => (
        <ListRow
          key={one}
          id={`settlement-period-${one}`}
          title={periodName(one)}
          {...(one === periods[0] ? { note: SETTLEMENT.now } : {})}
          onPress={() => openPeriod(one)}
        />
      ))}
    </Card>
  );
}
