import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { daysBetween } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { monthDayText, today } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import type { StoreHere } from '../staff-page';
import { CutList } from './cut-list';
import { ExpiringList } from './expiring-list';
import { OUTLOOK } from './texts';
import { useCuts, useOutlook, type OutlookItem } from './use-outlook';
import './outlook.scss';

type Tab = keyof typeof OUTLOOK.tabs;
const TABS: readonly Tab[] = ['low', 'expiring', 'cuts'];
const DAYS_TOLD = 180;

interface OutlookViewProps {
  readonly here: StoreHere;
  /** Which part of it is open first, as the address says. */
  readonly part: string | undefined;
}

/** What to buy, what goes off soon, and the lower prices proposed for that. */
export function OutlookView({ here, part }: OutlookViewProps) {
  const { villageId } = here;
  const [tab, setTab] = useState<Tab>(() => TABS.find((one) => one === part) ?? 'low');
  const outlook = useOutlook(villageId);
  const cuts = useCuts(villageId);
  useRenewal(outlook, cuts);
  const renew = async () => {
    await Promise.all([outlook.reload(), cuts.reload()]);
  };
  return (
    <>
      <Segmented
        id="outlook"
        label={OUTLOOK.which}
        value={tab}
        options={TABS.map((value) => ({ value, label: OUTLOOK.tabs[value] }))}
        onChange={setTab}
      />
      {tab === 'cuts' ? (
        <CutList
          here={here}
          cuts={cuts}
          expiring={outlook.load.value?.expiring ?? null}
          onDone={renew}
        />
      ) : (
        <LoadView
          load={outlook.load}
          reload={outlook.reload}
          loading={OUTLOOK.loading}
          id="outlook-load"
        >
          {({ goods, expiring, nearExpiryDays }) =>
            tab === 'low' ? (
              <LowList items={goods} />
            ) : (
              <ExpiringList here={here} items={expiring} days={nearExpiryDays} onDone={renew} />
            )
          }
        </LoadView>
      )}
    </>
  );
}

function LowList({ items }: { readonly items: readonly OutlookItem[] }) {
  if (items.length === 0)
    return (
      <StateView kind="empty" title={OUTLOOK.none} detail={OUTLOOK.noneDetail} id="outlook-none" />
    );
  return (
    <Card flush id="outlook-goods">
      <Text className="outlook__words">{OUTLOOK.explain}</Text>
      {items.map((item, index) => (
        <ListRow
          key={item.goodsId}
          id={`outlook-row-${index + 1}`}
          title={item.name}
          note={noteOf(item)}
          value={<Figures item={item} />}
        />
      ))}
    </Card>
  );
}

function Figures({ item }: { readonly item: OutlookItem }) {
  const { available, unitName, suggested, isLow } = item;
  return (
    <View className="outlook__figures">
      <Text>{OUTLOOK.left(available, unitName)}</Text>
      {isLow && <Tag tone="amber">{OUTLOOK.low}</Tag>}
      {suggested > 0 && <Text>{OUTLOOK.suggested(suggested, unitName)}</Text>}
    </View>
  );
}

/** A day far off would sound surer than an estimate is. */
function runsOutText(day: string): string {
  return daysBetween(today(), day) > DAYS_TOLD ? OUTLOOK.lasts : OUTLOOK.runsOut(monthDayText(day));
}

function noteOf({ weeklyTenths, runsOutOn, reorderAt, unitName }: OutlookItem): string {
  const weekly = `${Math.floor(weeklyTenths / 10)}.${weeklyTenths % 10}`.replace(/\.0$/, '');
  const parts =
    runsOutOn === null ? [OUTLOOK.still] : [runsOutText(runsOutOn), OUTLOOK.pace(weekly, unitName)];
  return [...parts, ...(reorderAt === null ? [] : [OUTLOOK.line(reorderAt, unitName)])].join(' · ');
}
