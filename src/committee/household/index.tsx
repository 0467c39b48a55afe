import { PageFrame } from '@/components/page-frame/page-frame';

export default function HouseholdPage() {
  return <PageFrame title="家庭档案" />;
}
