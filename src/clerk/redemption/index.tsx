import { ClerkOnly } from '@/features/clerk/clerk-only';
import { RedemptionView } from '@/features/clerk/redemption/redemption';
import { TEXTS } from '@/features/clerk/texts';
import { WithHousehold } from '@/features/clerk/with-household';

export default function RedemptionPage() {
  const { title } = TEXTS.redemption;
  return (
    <ClerkOnly title={title}>
      {({ id }) => (
        <WithHousehold title={title} villageId={id}>
          {(household) => <RedemptionView villageId={id} household={household} />}
        </WithHousehold>
      )}
    </ClerkOnly>
  );
}
