import { ClaimsView } from '@/features/store/claims/claims-view';
import { MerchantOnly } from '@/features/store/claims/merchant-only';
import { CLAIM } from '@/features/store/claims/texts';

export default function ClaimsPage() {
  return (
    <MerchantOnly title={CLAIM.title} id="claims-page">
      {(here) => <ClaimsView here={here} />}
    </MerchantOnly>
  );
}
