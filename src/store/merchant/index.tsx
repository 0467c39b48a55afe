import { MerchantView } from '@/features/store/merchants/merchant-view';
import { MERCHANTS } from '@/features/store/merchants/texts';
import { StaffPage } from '@/features/store/staff-page';
import { useQuery } from '@/services/platform';

export default function MerchantPage() {
  const { merchantId = '' } = useQuery();
  return (
    <StaffPage title={MERCHANTS.title} id="merchant-page">
      {(here) => <MerchantView here={here} merchantId={merchantId} />}
    </StaffPage>
  );
}
