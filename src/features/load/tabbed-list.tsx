import { useState, type ReactNode } from 'react';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from './load-view';
import { MoreButton } from './more-button';
import type { usePages } from './use-pages';
import { useRenewal } from './use-renewal';

interface Words<V extends string> {
  readonly which: string;
  readonly tabs: Readonly<Record<V, string>>;
  readonly loading: string;
  readonly empty: Readonly<Record<V, string>>;
  readonly emptyDetail: string;
  readonly count: (count: number, more: boolean) => string;
}

/** How a row stands in its list, and what it may do there. */
interface RowGiven {
  readonly now: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Closes the row, says what was done and renews the list. */
  readonly onDone: (told: string) => void;
}

interface TabbedListProps<T, V extends string> {
  /** In the plural: the list, and the beginning of what is in it. */
  readonly id: string;
  readonly words: Words<V>;
  readonly tabs: readonly V[];
  readonly tab: V;
  readonly onTab: (tab: V) => void;
  readonly pages: ReturnType<typeof usePages<T>>;
  /** Stands above the rows, when there are any. */
  readonly above?: ReactNode;
  readonly row: (item: T, given: RowGiven) => ReactNode;
}

/** A long list under a few headings, each row of which opens to be dealt with. */
export function TabbedList<T extends { readonly id: string }, V extends string>(
  props: TabbedListProps<T, V>,
) {
  const { id, words, tabs, tab, onTab, pages } = props;
  const [told, setTold] = useState<string | null>(null);
  useRenewal(pages);
  const options = tabs.map((value) => ({ value, label: words.tabs[value] }));
  return (
    <>
      <Segmented
        id={`${id}-tab`}
        label={words.which}
        value={tab}
        options={options}
        onChange={onTab}
      />
      {told !== null && <Notice id={`${id}-told`}>{told}</Notice>}
      <LoadView load={pages.load} reload={pages.reload} loading={words.loading}>
        {(list) => (
          <Rows
            {...props}
            list={list}
            onDone={(said) => {
              setTold(said);
              void pages.reload();
            }}
          />
        )}
      </LoadView>
      <MoreButton more={pages.more} id={`${id}-more`} />
    </>
  );
}

interface RowsProps<T, V extends string> extends TabbedListProps<T, V> {
  readonly list: readonly T[];
  readonly onDone: (told: string) => void;
}

function Rows<T extends { readonly id: string }, V extends string>(props: RowsProps<T, V>) {
  const { id, words, tab, pages, above, row, list, onDone } = props;
  const [opened, setOpened] = useState<string | null>(null);
  const [now] = useState(() => new Date().toISOString());
  const more = pages.more.step !== 'none';
  if (list.length === 0 && !more)
    return (
      <StateView
        kind="empty"
        title={words.empty[tab]}
        detail={words.emptyDetail}
        id={`${id}-empty`}
      />
    );
  const given = (open: boolean, item: T): RowGiven => ({
    now,
    open,
    onToggle: () => {
      setOpened(open ? null : item.id);
    },
    onDone: (told) => {
      setOpened(null);
      onDone(told);
    },
  });
  return (
    <>
      {above}
      <Card flush title={words.count(list.length, more)} id={id}>
        {list.map((item) => row(item, given(opened === item.id, item)))}
      </Card>
    </>
  );
}
