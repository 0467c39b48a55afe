import { useState } from 'react';
import type { Source } from '@domain/entry';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { ProposalDetail } from '@/features/review/proposal-detail';
import { call } from '@/services/transport';
import type { Here } from './here';
import { ENTRY } from './texts';

interface CauseCardProps {
  readonly here: Here;
  readonly source: Source;
}

/** The deed behind an entry the rules made: who proposed it, what was seen; fetched when asked for. */
export function CauseCard({ here, source }: CauseCardProps) {
  const [open, setOpen] = useState(false);
  if (!('proposalId' in source)) return null;
  if (open) return <Cause here={here} proposalId={source.proposalId} />;
  return (
    <Button id="entry-cause" kind="secondary" block onPress={() => setOpen(true)}>
      {ENTRY.cause}
    </Button>
  );
}

interface CauseProps {
  readonly here: Here;
  readonly proposalId: string;
}

function Cause({ here: { villageId, rulebook }, proposalId }: CauseProps) {
  const { load, reload } = useLoad(`cause:${proposalId}`, () =>
    call('proposal.get', { villageId, proposalId }),
  );
  return (
    <Card title={ENTRY.causeTitle} id="entry-cause-card">
      <LoadView load={load} reload={reload}>
        {(shown) =>
          shown.view === 'review' ? (
            <ProposalDetail village={{ id: villageId, rulebook }} proposal={shown.proposal} />
          ) : null
        }
      </LoadView>
    </Card>
  );
}
