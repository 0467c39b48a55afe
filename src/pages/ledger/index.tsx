import { PageFrame } from '@/components/page-frame/page-frame';

export default function LedgerPage() {
  return <PageFrame title="积分明细" />;
}
