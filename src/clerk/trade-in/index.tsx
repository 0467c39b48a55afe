import { ClerkOnly } from '@/features/clerk/clerk-only';
import { TEXTS } from '@/features/clerk/texts';
import { TradeInView } from '@/features/clerk/trade-in/trade-in';
import { WithHousehold } from '@/features/clerk/with-household';

export default function TradeInPage() {
  const { title } = TEXTS.tradeIn;
  return (
    <ClerkOnly title={title}>
      {({ id }) => (
        <WithHousehold title={title} villageId={id}>
          {(household) => <TradeInView villageId={id} household={household} />}
        </WithHousehold>
      )}
    </ClerkOnly>
  );
}
