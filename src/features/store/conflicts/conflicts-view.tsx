import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ListRow } from '@/components/list-row/list-row';
import { TabbedList } from '@/features/load/tabbed-list';
import { usePages } from '@/features/load/use-pages';
import { momentText } from '@/features/entry/when';
import { call } from '@/services/transport';
import type { StoreHere } from '../staff-page';
import { ConflictCase, type Conflict } from './conflict-case';
import { CONFLICTS } from './texts';
import './conflicts.scss';

const TABS = ['open', 'posted', 'dropped'] as const;
const PAGE = 20;

type Tab = (typeof TABS)[number];

/** What outings brought and the cloud could not post by itself: to be settled, and settled. */
export function ConflictsView({ here }: { readonly here: StoreHere }) {
  const [tab, setTab] = useState<Tab>('open');
  const { villageId } = here;
  const pages = usePages(`conflicts:${villageId}:${tab}`, async (before) => {
    const place = before === null ? {} : { before };
    const asked = { villageId, state: tab, limit: PAGE, ...place };
    const { conflicts, next } = await call('conflict.list', asked);
    return { items: conflicts, next };
  });
  return (
    <TabbedList
      id="conflicts"
      words={CONFLICTS}
      tabs={TABS}
      tab={tab}
      onTab={setTab}
      pages={pages}
      above={tab === 'open' && <Text className="conflict__how">{CONFLICTS.how}</Text>}
      row={(conflict, given) => (
        <ConflictRow key={conflict.id} here={here} conflict={conflict} {...given} />
      )}
    />
  );
}

interface ConflictRowProps {
  readonly here: StoreHere;
  readonly conflict: Conflict;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDone: (told: string) => void;
}

function ConflictRow({ here, conflict, open, onToggle, onDone }: ConflictRowProps) {
  const { receiptNumber, householdNumber, occurredAt, state } = conflict;
  // 出3-12 without its first letter: ids are plain.
  const key = receiptNumber.slice(1);
  return (
    <View className="conflict">
      <ListRow
        id={`conflict-${key}`}
        title={CONFLICTS.rowTitle(receiptNumber, householdNumber)}
        note={momentText(occurredAt)}
        value={CONFLICTS.states[state]}
        onPress={onToggle}
      />
      {open && (
        <View className="conflict__inside">
          <ConflictCase here={here} conflict={conflict} onDone={onDone} />
        </View>
      )}
    </View>
  );
}
