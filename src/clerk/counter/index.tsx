import { PageFrame } from '@/components/page-frame/page-frame';

export default function CounterPage() {
  return <PageFrame title="店员台" />;
}
