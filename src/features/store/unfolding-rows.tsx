import { View } from '@tarojs/components';
import { Fragment, useState, type ReactNode } from 'react';
import './figure-rows.scss';
import './unfolding-rows.scss';

interface UnfoldingRowsProps<T extends { readonly id: string }> {
  readonly items: readonly T[];
  readonly row: (item: T, place: number, onPress: () => void) => ReactNode;
  /** What is told of the item below its row, and folds up again. */
  readonly story: (item: T, fold: () => void) => ReactNode;
  /** The id of what stands below the row that was pressed. */
  readonly id: string;
}

/** Rows of a card; one that is pressed tells its story right below it. */
export function UnfoldingRows<T extends { readonly id: string }>(props: UnfoldingRowsProps<T>) {
  const { items, row, story, id } = props;
  const [open, setOpen] = useState<string | null>(null);
  const fold = () => setOpen(null);
  return (
    <View className="figure-rows">
      {items.map((item, index) => {
        const isOpen = item.id === open;
        return (
          <Fragment key={item.id}>
            {row(item, index + 1, () => setOpen(isOpen ? null : item.id))}
            {isOpen && (
              <View className="unfolding-rows__story" id={id}>
                {story(item, fold)}
              </View>
            )}
          </Fragment>
        );
      })}
    </View>
  );
}
