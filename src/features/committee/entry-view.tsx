import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { receiptNumberOf } from '@domain/entry';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { Stamp } from '@/components/tag/stamp';
import { Tag } from '@/components/tag/tag';
import { figureOf } from '@/features/entry/because';
import { KIND_NAMES } from '@/features/entry/words';
import { LoadView } from '@/features/load/load-view';
import { shortHash } from './amounts';
import { CauseCard } from './cause-card';
import { byText } from './entry-row';
import { EntryStory } from './entry-story';
import type { Here } from './here';
import { openEntry, openHousehold } from './places';
import { ReversalCard } from './reversal-card';
import { COMMON, ENTRY, LEDGER } from './texts';
import { useEntry } from './use-entry';
import { timeText } from './when';
import './entry-view.scss';

type Got = Output<'entry.get'>;

interface EntryViewProps {
  readonly here: Here;
  readonly entryId: string;
}

/** One line of the ledger with everything that defends it. */
export function EntryView({ here, entryId }: EntryViewProps) {
  const { load, reload } = useEntry(here.villageId, entryId);
  return (
    <LoadView load={load} reload={reload} id="entry-load">
      {(got) => (
        <View className="entry-view">
          <View>
            <EntryHead got={got} />
            <EntryStory source={got.entry.source} amount={got.entry.amount} />
            <CauseCard here={here} source={got.entry.source} />
          </View>
          <View>
            <Links got={got} />
            <SealFacts entry={got.entry} />
            {here.canWrite && got.reversedBy === null && (
              <ReversalCard here={here} entry={got.entry} onDone={reload} />
            )}
          </View>
        </View>
      )}
    </LoadView>
  );
}

function EntryHead({ got: { entry, reversedBy, household } }: { readonly got: Got }) {
  const { by } = entry;
  return (
    <Card id="entry-head">
      <View className="entry-head">
        <View className="entry-head__words">
          <Tag>{KIND_NAMES[entry.kind]}</Tag>
          <Text className="entry-head__figure" id="entry-gain">
            {figureOf(entry)}
          </Text>
        </View>
        {reversedBy !== null && <Stamp id="entry-reversed">{LEDGER.reversed}</Stamp>}
      </View>
      <Facts
        facts={[
          {
            name: ENTRY.household,
            value: `${COMMON.household(household.number)} ${household.maskedName}`,
            id: 'entry-household',
            onPress: () => openHousehold(household.id),
          },
          { name: ENTRY.receipt, value: receiptNumberOf(entry), id: 'entry-receipt' },
          { name: ENTRY.at, value: timeText(entry.at), id: 'entry-at' },
          { name: ENTRY.by, value: byText(by), id: 'entry-by' },
          {
            name: ENTRY.balanceAfter,
            value: COMMON.points(pointsText(entry.balanceAfter)),
            id: 'entry-balance',
          },
        ]}
      />
    </Card>
  );
}

/** The entries and households this one speaks of. */
function Links({ got: { entry, reversedBy } }: { readonly got: Got }) {
  const { source, id } = entry;
  if (source.kind === 'reversal')
    return (
      <Card flush>
        <ListRow
          id="entry-reverses"
          title={ENTRY.reverses(source.no)}
          value={ENTRY.open}
          onPress={() => openEntry(source.entryId)}
        />
      </Card>
    );
  if (source.kind === 'transferIn' || source.kind === 'transferOut')
    return (
      <Card flush>
        <ListRow
          id="entry-other-household"
          title={ENTRY.other}
          value={COMMON.household(source.otherNumber)}
          onPress={() => openHousehold(source.otherHouseholdId)}
        />
        <ListRow
          id="entry-twin"
          title={ENTRY.twin}
          value={ENTRY.open}
          onPress={() => openEntry(twinOf(id, source.kind))}
        />
      </Card>
    );
  if (reversedBy === null) return null;
  return (
    <Card title={ENTRY.reversedBy}>
      <Button id="entry-reversed-by" kind="secondary" block onPress={() => openEntry(reversedBy)}>
        {ENTRY.reversedByOpen}
      </Button>
    </Card>
  );
}

/** The two entries of a transfer are named after one request. */
function twinOf(id: string, kind: 'transferIn' | 'transferOut'): string {
  return kind === 'transferOut' ? `${id}.in` : id.replace(/\.in$/, '');
}

function SealFacts({ entry }: { readonly entry: Got['entry'] }) {
  const { no, hash, prevHash } = entry;
  return (
    <Card title={ENTRY.seal} id="entry-seal">
      <Facts
        facts={[
          { name: ENTRY.hash, value: shortHash(hash), id: 'entry-hash', code: true },
          no === 1
            ? { name: ENTRY.prevHash, value: ENTRY.first, id: 'entry-prev-hash' }
            : {
                name: ENTRY.prevHash,
                value: shortHash(prevHash),
                id: 'entry-prev-hash',
                code: true,
              },
        ]}
      />
      <Text className="entry-view__explain">{ENTRY.hashExplain}</Text>
    </Card>
  );
}
