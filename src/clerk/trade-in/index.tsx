import { PageFrame } from '@/components/page-frame/page-frame';

export default function TradeInPage() {
  return <PageFrame title="收废品记积分" />;
}
