import { PageFrame } from '@/components/page-frame/page-frame';

export default function EntryPage() {
  return <PageFrame title="记一笔" />;
}
