import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { RulesView } from '@/features/rules/rules-view';
import { RULES } from '@/features/rules/texts';
import { useRules } from '@/features/rules/use-rules';
import type { Villager } from '@/features/villager/place';
import { VillagerPage } from '@/features/villager/villager-page';

export default function RulesPage() {
  return (
    <VillagerPage page={null} title={RULES.title}>
      {(villager) => <Rules villager={villager} />}
    </VillagerPage>
  );
}

function Rules({ villager }: { readonly villager: Villager }) {
  const rules = useRules(villager);
  useRenewal(rules);
  return (
    <LoadView {...rules} loading={RULES.loading}>
      {(rulebook) =>
        rulebook === null ? (
          <StateView kind="empty" title={RULES.empty} detail={RULES.emptyHow} id="rules-empty" />
        ) : (
          <RulesView rulebook={rulebook} />
        )
      }
    </LoadView>
  );
}
