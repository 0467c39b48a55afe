import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { PROPOSALS_PAGE, type Villager } from '@/features/villager/place';
import { useRenewal } from '@/features/load/use-renewal';
import { navigate } from '@/services/platform';
import { WAITING } from './texts';
import { useProposals } from './use-proposals';

/**
 * What waits for the household's yes; nothing while nothing does. It has a load of its own, so that
 * the page it stands on never waits for it, and says nothing when it cannot be had.
 */
export function WaitingCard({ villager }: { readonly villager: Villager }) {
  const { load, reload } = useProposals(villager);
  useRenewal({ load, reload });
  const count = (state: 'unconfirmed' | 'returned') =>
    (load.value ?? []).filter((proposal) => proposal.state === state).length;
  const [unconfirmed, returned] = [count('unconfirmed'), count('returned')];
  if (unconfirmed + returned === 0) return null;
  const open = () => void navigate(PROPOSALS_PAGE);
  return (
    <Card flush id="waiting">
      {unconfirmed > 0 && (
        <ListRow
          id="waiting-confirm"
          title={WAITING.title(unconfirmed)}
          note={WAITING.note}
          onPress={open}
        />
      )}
      {returned > 0 && (
        <ListRow id="waiting-returned" title={WAITING.returned(returned)} onPress={open} />
      )}
    </Card>
  );
}
