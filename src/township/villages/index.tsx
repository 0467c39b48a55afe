import { PageFrame } from '@/components/page-frame/page-frame';

export default function VillagesPage() {
  return <PageFrame title="各村情况" />;
}
