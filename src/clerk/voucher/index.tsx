import { ClerkOnly } from '@/features/clerk/clerk-only';
import { VOUCHER } from '@/features/clerk/voucher/texts';
import { VoucherView } from '@/features/clerk/voucher/voucher-view';
import { WithHousehold } from '@/features/clerk/with-household';

export default function VoucherPage() {
  const { title } = VOUCHER;
  return (
    <ClerkOnly title={title}>
      {({ id }) => (
        <WithHousehold title={title} villageId={id}>
          {(household) => <VoucherView villageId={id} household={household} />}
        </WithHousehold>
      )}
    </ClerkOnly>
  );
}
