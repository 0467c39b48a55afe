import { useState } from 'react';
import { Segmented } from '@/components/segmented/segmented';
import { FlagsTab } from '@/features/board/flags-tab';
import { GradesTab } from '@/features/board/grades-tab';
import { PublicityTab } from '@/features/board/publicity-tab';
import { BOARD } from '@/features/board/texts';
import type { Villager } from '@/features/villager/place';
import { VillagerPage } from '@/features/villager/villager-page';

type Tab = keyof typeof BOARD.tabs;

const TABS = [
  { value: 'publicity', label: BOARD.tabs.publicity },
  { value: 'flags', label: BOARD.tabs.flags },
  { value: 'grades', label: BOARD.tabs.grades },
] as const;

export default function BoardPage() {
  return (
    <VillagerPage page={null} title={BOARD.title}>
      {(villager) => <Board villager={villager} />}
    </VillagerPage>
  );
}

/** Each part is asked for when it is opened. */
function Board({ villager }: { readonly villager: Villager }) {
  const [tab, setTab] = useState<Tab>('publicity');
  return (
    <>
      <Segmented
        id="board-tab"
        label={BOARD.tabLabel}
        options={TABS}
        value={tab}
        onChange={setTab}
      />
      {tab === 'publicity' && <PublicityTab villager={villager} />}
      {tab === 'flags' && <FlagsTab villager={villager} />}
      {tab === 'grades' && <GradesTab villager={villager} />}
    </>
  );
}
