import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import type { Here } from '../here';
import { ObjectionRow } from './objection-row';
import { OBJECTIONS } from './texts';
import { useObjections, type Objection, type Tab } from './use-objections';
import '../card-words.scss';

const TABS: readonly Tab[] = ['open', 'ended'];

/** Objections to what is published: those to be answered, and those that were. */
export function ObjectionsView({ here }: { readonly here: Here }) {
  const [tab, setTab] = useState<Tab>('open');
  const [told, setTold] = useState<string | null>(null);
  const objections = useObjections(here.villageId, tab);
  useRenewal(objections);
  return (
    <>
      <Segmented
        id="objections-tab"
        label={OBJECTIONS.which}
        value={tab}
        options={TABS.map((value) => ({ value, label: OBJECTIONS.tabs[value] }))}
        onChange={setTab}
      />
      {told !== null && <Notice id="objection-told">{told}</Notice>}
      <LoadView load={objections.load} reload={objections.reload} loading={OBJECTIONS.loading}>
        {(list) => (
          <List
            here={here}
            tab={tab}
            list={list}
            more={objections.more.step !== 'none'}
            onDone={(words) => {
              setTold(words);
              void objections.reload();
            }}
          />
        )}
      </LoadView>
      <MoreButton more={objections.more} id="objections-more" />
    </>
  );
}

interface ListProps {
  readonly here: Here;
  readonly tab: Tab;
  readonly list: readonly Objection[];
  readonly more: boolean;
  readonly onDone: (told: string) => void;
}

function List({ here, tab, list, more, onDone }: ListProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [now] = useState(() => new Date().toISOString());
  if (list.length === 0 && !more)
    return (
      <StateView
        kind="empty"
        title={OBJECTIONS.empty[tab]}
        detail={OBJECTIONS.emptyDetail}
        id="objections-empty"
      />
    );
  return (
    <>
      {tab === 'open' && <Text className="card-words">{OBJECTIONS.how}</Text>}
      <Card flush title={OBJECTIONS.count(list.length, more)} id="objections">
        {list.map((objection) => (
          <ObjectionRow
            key={objection.id}
            here={here}
            objection={objection}
            now={now}
            open={opened === objection.id}
            onToggle={() => setOpened(opened === objection.id ? null : objection.id)}
            onDone={onDone}
          />
        ))}
      </Card>
    </>
  );
}
