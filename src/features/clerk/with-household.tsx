import { useState, type ReactNode } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { isByCard, scannedHere, type ByCard, type Scanned } from '@/features/card/scanned';
import { backToCounter, toCounter } from './places';
import { TEXTS } from './texts';

interface WithHouseholdProps<H> {
  readonly title: string;
  readonly villageId: string;
  readonly children: (household: H) => ReactNode;
}

/** Shows the page for the household at the counter; without its card there is one to scan first. */
export function WithHousehold({ children, ...page }: WithHouseholdProps<ByCard>) {
  return (
    <WithCardOrBag {...page}>
      {(household) => (isByCard(household) ? children(household) : <ScanFirst {...page} bag />)}
    </WithCardOrBag>
  );
}

/** As WithHousehold, where a bag of the household will do. */
export function WithCardOrBag({ children, ...page }: WithHouseholdProps<Scanned>) {
  const [household] = useState(() => scannedHere(page.villageId, new Date().toISOString()));
  return household === null ? <ScanFirst {...page} /> : <>{children(household)}</>;
}

interface ScanFirstProps {
  readonly title: string;
  /** Only a bag was scanned. */
  readonly bag?: boolean;
}

function ScanFirst({ title, bag = false }: ScanFirstProps) {
  const { title: words, detail, bagDetail, action } = TEXTS.noCard;
  return (
    <PageFrame title={title} onBack={() => void backToCounter()}>
      <StateView
        kind="empty"
        title={words}
        detail={bag ? bagDetail : detail}
        action={{ text: action, id: 'to-counter', onPress: () => void toCounter() }}
      />
    </PageFrame>
  );
}
