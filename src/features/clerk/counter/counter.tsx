import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/button/button';
import { Card as Paper } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Skeleton } from '@/components/skeleton/skeleton';
import { Tag } from '@/components/tag/tag';
import { CardEntry } from '@/features/card/card-entry';
import { useCard, type Card } from '@/features/card/use-card';
import { OutingLink } from '@/features/outing/outing-link';
import { MoneyLinks } from '@/features/money/money-links';
import { PaperLinks } from '@/features/paper/paper-links';
import { ShopLink } from '@/features/shop-link/shop-link';
import { StockLinks } from '@/features/store/stock-links';
import { clerkNav } from '../clerk-nav';
import type { ClerkVillage } from '../clerk-only';
import { COLLECT } from '../collect/texts';
import { PendingList } from '../pending/pending-list';
import { toCollect } from '../places';
import { TEXTS } from '../texts';
import { Totals } from '../today/totals';
import { HouseholdCard } from './household-card';
import { ShopLinks } from './shop-links';
import { useCounter } from './use-counter';
import './counter.scss';

const WORDS = TEXTS.counter;
const FOR_CLERKS = ['donations', 'sales'] as const;

interface CounterViewProps {
  readonly village: ClerkVillage;
  /** The camera opens at once: the clerk has asked for the next household. */
  readonly scanAtOnce: boolean;
}

export function CounterView({ village, scanAtOnce }: CounterViewProps) {
  const card = useCard(village.id, { bagsToo: true });
  const { totals, table, renew } = useCounter(village.id);
  useOnce(scanAtOnce, card.scanIfAny);
  return (
    <PageFrame
      title={village.shopName}
      subtitle={WORDS.title}
      nav={clerkNav('counter')}
      {...(village.practice && { aside: <Tag tone="amber">{WORDS.practice}</Tag> })}
    >
      <PendingList
        villageId={village.id}
        onSettled={() => {
          void card.renew();
          void renew();
        }}
      />
      {card.household === null ? (
        <NobodyYet card={card} />
      ) : (
        <HouseholdCard household={card.household} table={table} onNext={() => void card.next()} />
      )}
      <OutingLink villageId={village.id} />
      <View id="counter-totals" className="counter__totals">
        <TodaySums totals={totals} />
      </View>
      <ShopLinks />
      <ShopLink />
      <StockLinks />
      <PaperLinks />
      <MoneyLinks pages={FOR_CLERKS} />
    </PageFrame>
  );
}

/** A card opens its household; what was reserved may be fetched by its code alone. */
function NobodyYet({ card }: { readonly card: Card }) {
  return (
    <>
      <CardEntry card={card} />
      <View className="counter__collect">
        <Button id="go-collect" kind="secondary" block onPress={() => void toCollect()}>
          {COLLECT.open}
        </Button>
      </View>
    </>
  );
}

function TodaySums({ totals }: { readonly totals: ReturnType<typeof useCounter>['totals'] }) {
  if (totals.step === 'loading') return <Skeleton rows={1} />;
  if (totals.step !== 'ready') return <Notice tone="warn">{WORDS.totalsFailed}</Notice>;
  return (
    <Paper>
      <Totals totals={totals.value} short />
    </Paper>
  );
}

function useOnce(wanted: boolean, act: () => Promise<void>): void {
  const open = useRef(wanted);
  useEffect(() => {
    if (!open.current) return;
    open.current = false;
    void act();
  }, [act]);
}
