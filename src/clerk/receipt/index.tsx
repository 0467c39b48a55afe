import { PageFrame } from '@/components/page-frame/page-frame';

export default function ReceiptPage() {
  return <PageFrame title="回执" />;
}
