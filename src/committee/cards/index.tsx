import { PageFrame } from '@/components/page-frame/page-frame';

export default function CardsPage() {
  return <PageFrame title="打印积分卡" />;
}
