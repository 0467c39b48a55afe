import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { PEOPLE_PAGE } from '@/features/people/places';
import { WaitingCard } from '@/features/proposals/waiting-card';
import { useSession } from '@/features/session/session';
import { BalanceCard } from '@/features/villager/balance-card';
import { Complaint, LatestCard, RemaindersCard, ScoreCard } from '@/features/villager/home-cards';
import type { Villager } from '@/features/villager/place';
import { COMMON, HOME } from '@/features/villager/texts';
import { useHome, useShop } from '@/features/villager/use-home';
import { VillagerPage } from '@/features/villager/villager-page';
import { restart, setElder, useElder } from '@/services/platform';

export default function HomePage() {
  return (
    <VillagerPage page="home" title={HOME.title}>
      {(villager) => <Household villager={villager} />}
    </VillagerPage>
  );
}

function Household({ villager }: { readonly villager: Villager }) {
  const home = useHome(villager);
  const shop = useShop(villager);
  useRenewal(home, shop);
  return (
    <>
      <LoadView {...home} loading={COMMON.loading}>
        {(household) => (
          <>
            <BalanceCard home={household} />
            <View className="villager__gap" />
            <WaitingCard villager={villager} />
            <LatestCard latest={household.latest} />
            <RemaindersCard remainders={household.remainders} shop={shop} />
            <ScoreCard
              scores={household.scores}
              rulebook={villager.village.rulebook}
              now={new Date().toISOString()}
            />
          </>
        )}
      </LoadView>
      <Choices />
    </>
  );
}

/** What a household chooses about the app, and whom to turn to. */
function Choices() {
  const elder = useElder();
  const { me } = useSession();
  const several = (me.value?.memberships.length ?? 0) > 1;
  return (
    <>
      <Button block kind="secondary" id="elder-toggle" onPress={() => setElder(!elder)}>
        {elder ? HOME.elderOff : HOME.elderOn}
      </Button>
      <View className="villager__gap" />
      <Complaint />
      <View className="villager__gap" />
      <Button kind="text" block id="change-standing" onPress={() => void restart(PEOPLE_PAGE)}>
        {several ? HOME.change : HOME.add}
      </Button>
    </>
  );
}
