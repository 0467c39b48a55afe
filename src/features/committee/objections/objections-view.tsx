import { Text } from '@tarojs/components';
import { useState } from 'react';
import { TabbedList } from '@/features/load/tabbed-list';
import type { Here } from '../here';
import { ObjectionRow } from './objection-row';
import { OBJECTIONS } from './texts';
import { useObjections, type Tab } from './use-objections';
import '../card-words.scss';

const TABS: readonly Tab[] = ['open', 'ended'];

/** Objections to what is published: those to be answered, and those that were. */
export function ObjectionsView({ here }: { readonly here: Here }) {
  const [tab, setTab] = useState<Tab>('open');
  const objections = useObjections(here.villageId, tab);
  return (
    <TabbedList
      id="objections"
      words={OBJECTIONS}
      tabs={TABS}
      tab={tab}
      onTab={setTab}
      pages={objections}
      above={tab === 'open' && <Text className="card-words">{OBJECTIONS.how}</Text>}
      row={(objection, given) => (
        <ObjectionRow key={objection.id} here={here} objection={objection} {...given} />
      )}
    />
  );
}
