import { PageFrame } from '@/components/page-frame/page-frame';

export default function ShopPage() {
  return <PageFrame title="兑换标准" />;
}
