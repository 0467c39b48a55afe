import { ClerkOnly } from '@/features/clerk/clerk-only';
import { TEXTS } from '@/features/clerk/texts';
import { TradeInView } from '@/features/clerk/trade-in/trade-in';
import { WithCardOrBag } from '@/features/clerk/with-household';

export default function TradeInPage() {
  const { title } = TEXTS.tradeIn;
  return (
    <ClerkOnly title={title}>
      {({ id }) => (
        <WithCardOrBag title={title} villageId={id}>
          {(household) => <TradeInView villageId={id} household={household} />}
        </WithCardOrBag>
      )}
    </ClerkOnly>
  );
}
