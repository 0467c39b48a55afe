import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { timeText } from '@/features/committee/when';
import { ROLE_NAMES } from '@/features/entry/words';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { MOVE_NAMES, MOVES } from './texts';
import type { GoodsItem, Move, useMoves } from './use-goods';
import './moves.scss';

interface GoodsMovesProps {
  readonly moves: ReturnType<typeof useMoves>;
  readonly item: GoodsItem;
}

/** How the stock came about: every change with its reason and who posted it. */
export function GoodsMoves({ moves, item }: GoodsMovesProps) {
  return (
    <Card flush title={MOVES.title} id="moves">
      <Text className="goods-moves__words">{MOVES.explain}</Text>
      <LoadView load={moves.load} reload={moves.reload} small id="moves-load">
        {(listed) => (
          <>
            {listed.length === 0 && <Text className="goods-moves__words">{MOVES.none}</Text>}
            {listed.map((move, index) => (
              <View key={move.id}>
                <Between count={handedOutAfter(listed, index, item.stock)} item={item} />
                <MoveLine move={move} unitName={item.unitName} place={index + 1} />
              </View>
            ))}
            <MoreButton more={moves.more} id="moves-more" />
          </>
        )}
      </LoadView>
    </Card>
  );
}

/** What went over the counter between two moves: neither says so, the balance does. */
function handedOutAfter(listed: readonly Move[], index: number, stock: number): number {
  const [move, newer] = [listed[index], listed[index - 1]];
  if (move === undefined) return 0;
  const before =
    newer === undefined ? stock : newer.stockAfter - effectOf(newer, listed[index - 2]);
  return move.stockAfter - before;
}

/** A move that was merged around a count changes nothing, nor does the one that takes it back. */
function effectOf({ id, kind, count }: Move, newer: Move | undefined): number {
  return kind === 'merge' || newer?.id === `${id}.merge` ? 0 : count;
}

function Between({ count, item }: { readonly count: number; readonly item: GoodsItem }) {
  if (count === 0) return null;
  const words =
    count > 0
      ? MOVES.handedOut(count, item.unitName)
      : MOVES.cameBack(Math.abs(count), item.unitName);
  return <Text className="goods-moves__words">{words}</Text>;
}

interface MoveLineProps {
  readonly move: Move;
  readonly unitName: string;
  readonly place: number;
}

function MoveLine({ move, unitName, place }: MoveLineProps) {
  const { kind, note, at, occurredAt, byName, byRole, count, stockAfter } = move;
  const by = MOVES.by(timeText(at), byName, ROLE_NAMES[byRole]);
  return (
    <ListRow
      id={`move-row-${place}`}
      title={MOVES.row(MOVE_NAMES[kind], note)}
      note={occurredAt === at ? by : `${by} · ${MOVES.late(timeText(occurredAt))}`}
      valueTone={count > 0 ? 'plus' : 'minus'}
      value={
        <View className="goods-moves__value">
          <Text>{MOVES.count(count)}</Text>
          <Text className="goods-moves__after">{MOVES.after(stockAfter, unitName)}</Text>
        </View>
      }
    />
  );
}
