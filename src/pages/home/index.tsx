import { PageFrame } from '@/components/page-frame/page-frame';

export default function HomePage() {
  return <PageFrame title="生态美超市" />;
}
