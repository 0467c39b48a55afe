import { useState, type ReactNode } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { scannedHere, type Scanned } from '@/features/card/scanned';
import { backToCounter, toCounter } from './places';
import { TEXTS } from './texts';

interface WithHouseholdProps {
  readonly title: string;
  readonly villageId: string;
  readonly children: (household: Scanned) => ReactNode;
}

/** Shows the page for the household at the counter; without one there is a card to scan first. */
export function WithHousehold({ title, villageId, children }: WithHouseholdProps) {
  const [household] = useState(() => scannedHere(villageId, new Date().toISOString()));
  if (household !== null) return <>{children(household)}</>;
  const { title: words, detail, action } = TEXTS.noCard;
  return (
    <PageFrame title={title} onBack={() => void backToCounter()}>
      <StateView
        kind="empty"
        title={words}
        detail={detail}
        action={{ text: action, id: 'to-counter', onPress: () => void toCounter() }}
      />
    </PageFrame>
  );
}
