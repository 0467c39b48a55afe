import { PageFrame } from '@/components/page-frame/page-frame';

export default function GoodsPage() {
  return <PageFrame title="兑换商品" />;
}
