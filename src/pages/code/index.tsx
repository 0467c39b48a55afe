import { PageFrame } from '@/components/page-frame/page-frame';

export default function CodePage() {
  return <PageFrame title="我家的码" />;
}
