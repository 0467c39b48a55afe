import { PageFrame } from '@/components/page-frame/page-frame';

export default function RedemptionPage() {
  return <PageFrame title="兑换商品" />;
}
