import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { ReportView } from '@/features/report/report-view';
import { REPORT } from '@/features/report/texts';
import { useRules } from '@/features/rules/use-rules';
import type { Villager } from '@/features/villager/place';
import { VillagerPage } from '@/features/villager/villager-page';

export default function ReportPage() {
  return (
    <VillagerPage page={null} title={REPORT.title}>
      {(villager) => <GoodDeed villager={villager} />}
    </VillagerPage>
  );
}

function GoodDeed({ villager }: { readonly villager: Villager }) {
  return (
    <LoadView {...useRules(villager)} loading={REPORT.loading}>
      {(rules) =>
        rules === null ? (
          <StateView
            kind="empty"
            title={REPORT.noRules}
            detail={REPORT.noRulesHow}
            id="report-no-rules"
          />
        ) : (
          <ReportView villager={villager} rules={rules} />
        )
      }
    </LoadView>
  );
}
