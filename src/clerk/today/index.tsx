import { PageFrame } from '@/components/page-frame/page-frame';

export default function TodayPage() {
  return <PageFrame title="今日账" />;
}
