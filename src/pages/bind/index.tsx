import { PageFrame } from '@/components/page-frame/page-frame';

export default function BindPage() {
  return <PageFrame title="绑定家庭" />;
}
