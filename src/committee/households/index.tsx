import { PageFrame } from '@/components/page-frame/page-frame';

export default function HouseholdsPage() {
  return <PageFrame title="家庭名册" />;
}
