import { ClerkOnly } from '@/features/clerk/clerk-only';
import { ReceiptView } from '@/features/clerk/receipt/receipt';
import { TEXTS } from '@/features/clerk/texts';
import { useQuery } from '@/services/platform';

export default function ReceiptPage() {
  const { entryId = '' } = useQuery();
  return (
    <ClerkOnly title={TEXTS.receipt.title}>
      {({ id }) => <ReceiptView villageId={id} entryId={entryId} />}
    </ClerkOnly>
  );
}
