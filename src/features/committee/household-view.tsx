import { View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { BigFigure } from '@/components/big-figure/big-figure';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { PassbookLink } from '@/features/paper/paper-links';
import { BindCodeCard } from './bind-code-card';
import { CardRenewalCard } from './card-renewal-card';
import { EntryColumns } from './entry-columns';
import { EntryRow } from './entry-row';
import type { Here } from './here';
import { HouseholdEditCard } from './household-edit-card';
import { HOUSEHOLD, HOUSEHOLDS } from './household-texts';
import { MembersCard } from './members-card';
import { openBags, openCountersign, openEntry, openReserve } from './places';
import { HouseholdCloseCard } from './settlement/household-close-card';
import { LEDGER } from './texts';
import { TransferCard } from './transfer-card';
import { useHousehold, type HouseholdDetail, type Remainder } from './use-household';
import { VerifyCard } from './verify-card';
import { dayText } from './when';
import './household-view.scss';

interface HouseholdViewProps {
  readonly here: Here;
  readonly householdId: string;
}

/** One household's book: what it has, whether the book is whole, every line, and what may be done. */
export function HouseholdView({ here, householdId }: HouseholdViewProps) {
  const { detail, entries } = useHousehold(here.villageId, householdId);
  return (
    <LoadView load={detail.load} reload={detail.reload} id="household-load">
      {({ household, remainders }) => (
        <>
          {household.state === 'closed' && <Notice tone="warn">{HOUSEHOLD.closed}</Notice>}
          <View className="household-view">
            <View>
              <Balances household={household} remainders={remainders} />
              <VerifyCard villageId={here.villageId} household={household} />
              <PassbookLink householdId={household.id} />
              {household.state === 'active' && (
                <CounterLinks householdId={household.id} canWrite={here.canWrite} />
              )}
              <MembersCard here={here} householdId={household.id} />
            </View>
            {here.canWrite && (
              <Deeds
                villageId={here.villageId}
                household={household}
                onDone={async () => {
                  await Promise.all([detail.reload(), entries.reload()]);
                }}
              />
            )}
          </View>
          <Entries entries={entries} />
        </>
      )}
    </LoadView>
  );
}

/** What goes over the counter for it, on pages of the shop's. */
function CounterLinks({
  householdId,
  canWrite,
}: {
  readonly householdId: string;
  readonly canWrite: boolean;
}) {
  return (
    <Card flush>
      <ListRow
        id="household-bags"
        title={HOUSEHOLD.bags}
        note={HOUSEHOLD.bagsNote}
        onPress={() => openBags(householdId)}
      />
      {canWrite && (
        <ListRow
          id="household-reserve"
          title={HOUSEHOLD.reserve}
          note={HOUSEHOLD.reserveNote}
          onPress={() => openReserve(householdId)}
        />
      )}
      <ListRow
        id="household-countersign"
        title={HOUSEHOLD.countersign}
        note={HOUSEHOLD.countersignNote}
        onPress={() => openCountersign(householdId)}
      />
    </Card>
  );
}

interface DeedsProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
  readonly onDone: () => Promise<void>;
}

/** What the committee does for a household. */
function Deeds({ villageId, household, onDone }: DeedsProps) {
  return (
    <View>
      <BindCodeCard villageId={villageId} household={household} />
      <CardRenewalCard villageId={villageId} household={household} />
      {household.state === 'active' && (
        <>
          <HouseholdEditCard villageId={villageId} household={household} onDone={onDone} />
          <TransferCard villageId={villageId} household={household} onDone={onDone} />
          <HouseholdCloseCard villageId={villageId} household={household} onDone={onDone} />
        </>
      )}
    </View>
  );
}

interface BalancesProps {
  readonly household: HouseholdDetail;
  readonly remainders: readonly Remainder[];
}

function Balances({ household, remainders }: BalancesProps) {
  const { number, headName, hamlet, balance, available, frozen, memberCount } = household;
  const { entryCount, lastAt } = household;
  const owes = balance < 0 ? { note: HOUSEHOLD.owes } : {};
  const held =
    frozen > 0 ? { note: HOUSEHOLD.available(pointsText(available), pointsText(frozen)) } : {};
  return (
    <Card title={HOUSEHOLDS.named(number, headName)} id="household-head">
      <BigFigure
        id="household-balance"
        label={HOUSEHOLD.balance}
        value={pointsText(balance)}
        unit="分"
        {...held}
        {...owes}
      />
      <Facts
        facts={[
          { name: HOUSEHOLDS.hamlet, value: hamlet === '' ? HOUSEHOLD.noHamlet : hamlet },
          { name: HOUSEHOLD.members, value: HOUSEHOLD.memberCount(memberCount) },
          {
            name: HOUSEHOLD.entries,
            value: HOUSEHOLD.entryCount(entryCount),
            id: 'household-entries',
          },
          {
            name: HOUSEHOLD.lastAt,
            value: entryCount === 0 ? HOUSEHOLDS.never : dayText(dayOf(lastAt)),
          },
          ...(remainders.length === 0
            ? [{ name: HOUSEHOLD.remainders, value: HOUSEHOLD.noRemainders }]
            : remainders.map(({ name, text }) => ({ name, value: text }))),
        ]}
      />
    </Card>
  );
}

function Entries({ entries }: { readonly entries: ReturnType<typeof useHousehold>['entries'] }) {
  return (
    <LoadView load={entries.load} reload={entries.reload} id="entries-load">
      {(listed) =>
        listed.length === 0 ? (
          <StateView kind="empty" title={HOUSEHOLD.empty} id="household-empty" />
        ) : (
          <Card
            flush
            title={`${HOUSEHOLD.list}（${LEDGER.count(listed.length, entries.more.step !== 'none')}）`}
            id="household-ledger"
          >
            <EntryColumns />
            {listed.map((one, index) => (
              <EntryRow key={one.entry.id} listed={one} place={index + 1} onOpen={openEntry} />
            ))}
            <MoreButton more={entries.more} id="household-more" />
          </Card>
        )
      }
    </LoadView>
  );
}
