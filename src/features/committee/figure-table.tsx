import { Text, View } from '@tarojs/components';
import { classes } from '@/components/given';
import './figure-table.scss';

export interface FigureRow {
  readonly key: string;
  /** The first is words, the others are figures. */
  readonly cells: readonly string[];
}

interface FigureTableProps {
  readonly id: string;
  readonly head: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Adds up the rows above it. */
  readonly foot?: readonly string[];
}

/** Figures in columns, the same on the screen and on paper. */
export function FigureTable({ id, head, rows, foot }: FigureTableProps) {
  return (
    <View className="figure-table" id={id}>
      <Row cells={head} kind="head" />
      {rows.map(({ key, cells }) => (
        <Row key={key} id={`${id}-${key}`} cells={cells} />
      ))}
      {foot !== undefined && <Row cells={foot} kind="foot" />}
    </View>
  );
}

interface RowProps {
  readonly cells: readonly string[];
  readonly kind?: 'head' | 'foot';
  readonly id?: string;
}

function Row({ cells, kind, id }: RowProps) {
  return (
    <View
      className={classes('figure-table__row', kind && `figure-table__row--${kind}`)}
      {...(id === undefined ? {} : { id })}
    >
      {cells.map((cell, place) => (
        <View
          // A row is known by the place of its cells.
          key={place}
          className={place === 0 ? 'figure-table__words' : 'figure-table__figure'}
        >
          <Text>{cell}</Text>
        </View>
      ))}
    </View>
  );
}
