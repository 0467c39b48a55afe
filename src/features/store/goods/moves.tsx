import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { timeText } from '@/features/committee/when';
import { ROLE_NAMES } from '@/features/entry/words';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { MOVE_NAMES, MOVES } from './texts';
import type { Move, useMoves } from './use-goods';
import './moves.scss';

interface GoodsMovesProps {
  readonly moves: ReturnType<typeof useMoves>;
  readonly unitName: string;
}

/** How the stock came about: every change with its reason and who posted it. */
export function GoodsMoves({ moves, unitName }: GoodsMovesProps) {
  return (
    <Card flush title={MOVES.title} id="moves">
      <Text className="goods-moves__words">{MOVES.explain}</Text>
      <LoadView load={moves.load} reload={moves.reload} small id="moves-load">
        {(listed) => (
          <>
            {listed.length === 0 && <Text className="goods-moves__words">{MOVES.none}</Text>}
            {listed.map((move, index) => (
              <MoveLine key={move.id} move={move} unitName={unitName} place={index + 1} />
            ))}
            <MoreButton more={moves.more} id="moves-more" />
          </>
        )}
      </LoadView>
    </Card>
  );
}

interface MoveLineProps {
  readonly move: Move;
  readonly unitName: string;
  readonly place: number;
}

function MoveLine({ move, unitName, place }: MoveLineProps) {
  const { kind, note, at, byName, byRole, count, stockAfter } = move;
  return (
    <ListRow
      id={`move-row-${place}`}
      title={MOVES.row(MOVE_NAMES[kind], note)}
      note={MOVES.by(timeText(at), byName, ROLE_NAMES[byRole])}
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
