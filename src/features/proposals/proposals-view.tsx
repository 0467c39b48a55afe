import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { REPORT_PAGE, type Villager } from '@/features/villager/place';
import { navigate } from '@/services/platform';
import { ProposalsCard } from './proposals-card';
import { PROPOSALS } from './texts';
import { useProposals, type Proposal } from './use-proposals';
import '@/features/villager/villager.scss';

type Section = keyof typeof PROPOSALS.sections;

const SECTIONS: readonly Section[] = ['waiting', 'returned', 'running', 'ended'];

/** Everything proposed about the household; what waits for it comes first. */
export function ProposalsView({ villager }: { readonly villager: Villager }) {
  const { load, more, reload } = useProposals(villager);
  const [told, setTold] = useState<string | null>(null);
  useRenewal({ load, reload });
  const onDone = (sentence: string) => {
    setTold(sentence);
    void reload();
  };
  return (
    <LoadView load={load} reload={reload} loading={PROPOSALS.loading}>
      {(proposals) => (
        <>
          {told !== null && <Notice id="proposals-told">{told}</Notice>}
          {proposals.length === 0 ? (
            <StateView
              kind="empty"
              title={PROPOSALS.empty}
              detail={PROPOSALS.emptyHow}
              id="proposals-empty"
            />
          ) : (
            <Sections villager={villager} proposals={proposals} onDone={onDone} />
          )}
          <MoreButton more={more} id="proposals-more" />
          <Button block id="proposals-report" onPress={() => void navigate(REPORT_PAGE)}>
            {PROPOSALS.report}
          </Button>
        </>
      )}
    </LoadView>
  );
}

interface SectionsProps {
  readonly villager: Villager;
  readonly proposals: readonly Proposal[];
  readonly onDone: (told: string) => void;
}

function Sections({ villager, proposals, onDone }: SectionsProps) {
  return (
    <>
      <Text className="villager__lead">{PROPOSALS.press}</Text>
      {SECTIONS.map((section) => (
        <ProposalsCard
          key={section}
          id={`proposals-${section}`}
          title={PROPOSALS.sections[section]}
          villager={villager}
          proposals={proposals.filter((proposal) => sectionOf(proposal) === section)}
          onDone={onDone}
        />
      ))}
    </>
  );
}

function sectionOf({ state }: Proposal): Section {
  switch (state) {
    case 'unconfirmed':
      return 'waiting';
    case 'returned':
      return 'returned';
    case 'submitted':
    case 'reviewing':
    case 'publicity':
    case 'objected':
      return 'running';
    case 'posted':
    case 'rejected':
    case 'withdrawn':
    case 'voided':
      return 'ended';
  }
}
