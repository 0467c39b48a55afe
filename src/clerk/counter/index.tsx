import { ClerkOnly } from '@/features/clerk/clerk-only';
import { CounterView } from '@/features/clerk/counter/counter';
import { TEXTS } from '@/features/clerk/texts';
import { useQuery } from '@/services/platform';

export default function CounterPage() {
  const { scan } = useQuery();
  return (
    <ClerkOnly title={TEXTS.counter.title}>
      {(village) => <CounterView village={village} scanAtOnce={scan === '1'} />}
    </ClerkOnly>
  );
}
