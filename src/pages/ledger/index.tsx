import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { VerifyCard } from '@/features/verify/verify-card';
import { MonthBar } from '@/features/villager/month-bar';
import { MonthCard } from '@/features/villager/month-card';
import { placeOf, type Villager } from '@/features/villager/place';
import { LEDGER } from '@/features/villager/texts';
import { useHome } from '@/features/villager/use-home';
import { useMonth } from '@/features/villager/use-month';
import { VillagerPage } from '@/features/villager/villager-page';

export default function LedgerPage() {
  return (
    <VillagerPage page="ledger" title={LEDGER.title}>
      {(villager) => <Ledger villager={villager} />}
    </VillagerPage>
  );
}

function Ledger({ villager }: { readonly villager: Villager }) {
  const home = useHome(villager);
  const month = useMonth(villager);
  useRenewal(home, month.loaded);
  return (
    <>
      <LoadView {...home}>
        {({ head, balance }) => (
          <VerifyCard key={head.hash} place={placeOf(villager)} head={head} balance={balance} />
        )}
      </LoadView>
      <MonthBar month={month.month} onPrevious={month.previous} onNext={month.next} />
      <LoadView {...month.loaded} loading={LEDGER.loading}>
        {() => <MonthCard {...month} />}
      </LoadView>
    </>
  );
}
