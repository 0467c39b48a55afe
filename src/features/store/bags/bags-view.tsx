import { useMemo, useState } from 'react';
import { cardTokenText } from '@domain/card';
import { bagSheet } from '@domain/paper/bag-sheet';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { householdName } from '@/features/card/scanned';
import { dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { PaperView } from '@/features/paper/paper-view';
import type { Named } from '../for-household';
import type { StoreHere } from '../staff-page';
import { IssueCard } from './issue-card';
import { RevokeCard } from './revoke-card';
import { BAGS } from './texts';
import { useBags, type Bag } from './use-bags';

interface BagsViewProps {
  readonly here: StoreHere;
  readonly householdId: string;
  /** As the clerk knows it; the committee comes from the household's own page. */
  readonly named: Named | null;
}

/** A household's bags: handed out, printed, and taken out of use when they are lost. */
export function BagsView({ here, householdId, named }: BagsViewProps) {
  const home = { villageId: here.villageId, householdId };
  const bags = useBags(home);
  const [printing, setPrinting] = useState(false);
  const isWriter = here.role !== 'supervisor';
  return (
    <>
      {named !== null && <Notice id="bags-whose">{BAGS.whose(householdName(named))}</Notice>}
      {isWriter && <IssueCard home={home} onIssued={bags.reload} />}
      <LoadView load={bags.load} reload={bags.reload} id="bags-load">
        {(all) => {
          const inUse = all.filter(({ state }) => state === 'active');
          return (
            <>
              <BagList home={home} bags={all} isWriter={isWriter} onRevoked={bags.reload} />
              {inUse.length > 0 && !printing && (
                <Button id="bags-print" kind="secondary" block onPress={() => setPrinting(true)}>
                  {BAGS.print}
                </Button>
              )}
              {printing && <Labels here={here} bags={inUse} />}
            </>
          );
        }}
      </LoadView>
      <MoreButton more={bags.more} id="bags-more" />
    </>
  );
}

function Labels({ here, bags }: { readonly here: StoreHere; readonly bags: readonly Bag[] }) {
  const sheets = useMemo(() => bagSheet(here.villageName, bags), [here, bags]);
  return <PaperView id="bags" drawing={sheets} title={BAGS.labels(bags.length)} note={BAGS.cut} />;
}

interface BagListProps {
  readonly home: { readonly villageId: string; readonly householdId: string };
  readonly bags: readonly Bag[];
  readonly isWriter: boolean;
  readonly onRevoked: () => Promise<void>;
}

function BagList({ home, bags, isWriter, onRevoked }: BagListProps) {
  const [open, setOpen] = useState<string | null>(null);
  if (bags.length === 0)
    return (
      <StateView
        kind="empty"
        title={BAGS.none}
        detail={isWriter ? BAGS.noneDetail : BAGS.onlyRead}
        id="bags-none"
      />
    );
  if (open !== null)
    return (
      <RevokeCard
        villageId={home.villageId}
        code={open}
        onClose={(done) => {
          setOpen(null);
          if (done) void onRevoked();
        }}
      />
    );
  const inUse = bags.filter(({ state }) => state === 'active').length;
  return (
    <Card title={BAGS.list(inUse)} flush id="bags-list">
      {bags.map((bag, index) => (
        <ListRow
          key={bag.code}
          id={`bag-row-${index + 1}`}
          title={cardTokenText(bag.code)}
          note={
            bag.state === 'active'
              ? BAGS.on(dayText(dayOf(bag.issuedAt)))
              : BAGS.revoked(bag.reason)
          }
          {...(isWriter &&
            bag.state === 'active' && { value: BAGS.revoke, onPress: () => setOpen(bag.code) })}
        />
      ))}
    </Card>
  );
}
