import { useState } from 'react';
import { inForceOn } from '@domain/rulebook/rulebook';
import { dayOf } from '@domain/village-time';
import { StateView } from '@/components/state-view/state-view';
import { householdName, scannedHere } from '@/features/card/scanned';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { rulebookAtHand } from '@/features/rules/kept-rulebook';
import { DeedView } from './deed/deed-view';
import { backToVisit, toVisit } from './places';
import { ScorerFrame, type ScorerVillage } from './scorer-frame';
import { DEED } from './texts';

/** The page for the household whose card was scanned; without one there is a card to scan first. */
export function DeedPageView({ village }: { readonly village: ScorerVillage }) {
  const [now] = useState(() => new Date().toISOString());
  const [household] = useState(() => scannedHere(village.id, now));
  const version = inForceOn(village.rulebook, dayOf(now))?.version ?? null;
  const { load, reload } = useLoad(`rules:${village.id}:${version ?? ''}`, () =>
    version === null ? Promise.resolve(null) : rulebookAtHand(village.id, version),
  );
  return (
    <ScorerFrame
      village={village}
      title={household === null ? DEED.title : householdName(household)}
      id="deed-page"
      onBack={() => void backToVisit()}
    >
      {household === null ? (
        <StateView
          kind="empty"
          title={DEED.noCard}
          detail={DEED.noCardDetail}
          action={{ text: DEED.toVisit, id: 'to-visit', onPress: () => void toVisit() }}
          id="deed-no-card"
        />
      ) : (
        <LoadView load={load} reload={reload} loading={DEED.loading}>
          {(rulebook) =>
            rulebook === null ? (
              <StateView
                kind="empty"
                title={DEED.noRules}
                detail={DEED.noRulesDetail}
                id="deed-no-rules"
              />
            ) : (
              <DeedView villageId={village.id} household={household} rulebook={rulebook} />
            )
          }
        </LoadView>
      )}
    </ScorerFrame>
  );
}
