import { PageFrame } from '@/components/page-frame/page-frame';

export default function PeoplePage() {
  return <PageFrame title="选择身份" />;
}
