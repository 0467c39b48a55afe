import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ITEMS_MAX } from '@domain/rulebook/limits';
import type { Dimension, Item } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Tag } from '@/components/tag/tag';
import { capText, valueText } from '@domain/rulebook/item-words';
import { DimensionForm } from './dimension-form';
import { withDimension, withItemMoved, withoutDimension, withoutItem, type Draft } from './draft';
import { ITEMS } from './item-texts';
import type { Drafting } from './use-draft';
import './items-view.scss';

interface ItemsViewProps {
  readonly drafting: Drafting;
  /** What is wrong with an item, in words, by its code. */
  readonly faults: Readonly<Record<string, string>>;
  readonly onOpen: (code: string) => void;
  readonly onAdd: (dimensionCode: string) => void;
}

/** The items of a draft, dimension by dimension. */
export function ItemsView({ drafting, faults, onOpen, onAdd }: ItemsViewProps) {
  const { draft, change } = drafting;
  const [arranging, setArranging] = useState(false);
  return (
    <View className="items-view">
      {draft.dimensions.length === 0 && <Notice id="items-none">{ITEMS.noItems}</Notice>}
      {draft.items.length >= ITEMS_MAX && (
        <Notice tone="warn" id="items-full">
          {ITEMS.full(ITEMS_MAX)}
        </Notice>
      )}
      {draft.items.length > 0 && (
        <Button id="items-arrange" kind="secondary" block onPress={() => setArranging(!arranging)}>
          {arranging ? ITEMS.arranged : ITEMS.arrange}
        </Button>
      )}
      {arranging && <Text className="items-view__note">{ITEMS.undoable}</Text>}
      <View className="items-view__cards">
        {draft.dimensions.map((dimension) => (
          <DimensionCard
            key={dimension.code}
            draft={draft}
            dimension={dimension}
            arranging={arranging}
            faults={faults}
            drafting={drafting}
            onOpen={onOpen}
            onAdd={onAdd}
          />
        ))}
      </View>
      <DimensionForm draft={draft} onSave={(dimension) => change(withDimension(dimension))} />
    </View>
  );
}

interface DimensionCardProps extends ItemsViewProps {
  readonly draft: Draft;
  readonly dimension: Dimension;
  readonly arranging: boolean;
}

function DimensionCard(props: DimensionCardProps) {
  const { draft, dimension, arranging, faults, drafting, onOpen, onAdd } = props;
  const { code, name } = dimension;
  const items = draft.items.filter(({ dimensionCode }) => dimensionCode === code);
  return (
    <Card flush title={name} id={`dimension-${code}`}>
      {items.length === 0 && <Text className="items-view__none">{ITEMS.none}</Text>}
      {items.map((item, index) =>
        arranging ? (
          <ArrangedItem
            key={item.code}
            item={item}
            first={index === 0}
            last={index === items.length - 1}
            drafting={drafting}
          />
        ) : (
          <ItemRow
            key={item.code}
            item={item}
            fault={faults[item.code]}
            onOpen={() => onOpen(item.code)}
          />
        ),
      )}
      <View className="items-view__foot">
        {arranging ? (
          <ArrangedDimension dimension={dimension} empty={items.length === 0} drafting={drafting} />
        ) : (
          draft.items.length < ITEMS_MAX && (
            <Button id={`item-add-${code}`} kind="text" block onPress={() => onAdd(code)}>
              {ITEMS.add}
            </Button>
          )
        )}
      </View>
    </Card>
  );
}

interface ItemRowProps {
  readonly item: Item;
  readonly fault: string | undefined;
  readonly onOpen: () => void;
}

function ItemRow({ item, fault, onOpen }: ItemRowProps) {
  const note = fault ?? item.caps.map(capText).join('；');
  return (
    <ListRow
      id={`item-row-${item.code}`}
      title={item.name}
      value={<Tag tone={item.direction === 'addition' ? 'pine' : 'amber'}>{valueText(item)}</Tag>}
      onPress={onOpen}
      {...(note === '' ? {} : { note })}
      {...(fault === undefined ? {} : { lead: <Tag tone="cinnabar">{ITEMS.amiss}</Tag> })}
    />
  );
}

interface ArrangedItemProps {
  readonly item: Item;
  readonly first: boolean;
  readonly last: boolean;
  readonly drafting: Drafting;
}

function ArrangedItem({ item: { code, name }, first, last, drafting }: ArrangedItemProps) {
  const { change } = drafting;
  return (
    <View className="items-view__arranged">
      <Text className="items-view__name">{name}</Text>
      <View className="items-view__keys">
        <Button
          id={`item-up-${code}`}
          kind="secondary"
          size="small"
          disabled={first}
          label={ITEMS.upOf(name)}
          onPress={() => change(withItemMoved(code, -1))}
        >
          {ITEMS.up}
        </Button>
        <Button
          id={`item-down-${code}`}
          kind="secondary"
          size="small"
          disabled={last}
          label={ITEMS.downOf(name)}
          onPress={() => change(withItemMoved(code, 1))}
        >
          {ITEMS.down}
        </Button>
        <Button
          id={`item-remove-${code}`}
          kind="text"
          size="small"
          label={ITEMS.removeOf(name)}
          onPress={() => change(withoutItem(code))}
        >
          {ITEMS.remove}
        </Button>
      </View>
    </View>
  );
}

interface ArrangedDimensionProps {
  readonly dimension: Dimension;
  readonly empty: boolean;
  readonly drafting: Drafting;
}

function ArrangedDimension({ dimension, empty, drafting }: ArrangedDimensionProps) {
  const { draft, change } = drafting;
  const { code } = dimension;
  return (
    <>
      <DimensionForm
        draft={draft}
        dimension={dimension}
        onSave={(renamed) => change(withDimension(renamed))}
      />
      {empty && (
        <Button
          id={`dimension-remove-${code}`}
          kind="text"
          block
          onPress={() => change(withoutDimension(code))}
        >
          {ITEMS.dimensionRemove}
        </Button>
      )}
    </>
  );
}
