import { View } from '@tarojs/components';
import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { FUND_KINDS, type FundKind } from '@domain/fund/fund';
import { FUND_NAMES } from '@domain/fund/words';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { given } from '@/components/given';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { shortDayText } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { MoneyLinks } from '@/features/money/money-links';
import type { StoreHere } from '../staff-page';
import { UnfoldingRows } from '../unfolding-rows';
import { MoveStory } from './move-story';
import { RecordForm } from './record-form';
import { FUNDS, MONEY } from './texts';
import { useFundMoves, useFunds, type Balances, type FundMove } from './use-money';
import './money.scss';

/** The four funds: what is in them, what came and went, and the way to write more down. */
export function FundsView({ here }: { readonly here: StoreHere }) {
  const { villageId, canWrite } = here;
  const [kind, setKind] = useState<FundKind | null>(null);
  const funds = useFunds(villageId);
  const moves = useFundMoves(villageId, kind);
  useRenewal(funds, moves);
  const renew = async () => {
    await Promise.all([funds.reload(), moves.reload()]);
  };
  return (
    <>
      <LoadView {...funds} loading={FUNDS.loading} id="funds-load">
        {(balances) => <Balances balances={balances} />}
      </LoadView>
      {canWrite && <RecordForm villageId={villageId} onDone={renew} />}
      <Kinds kind={kind} onChange={setKind} />
      <LoadView {...moves} id="fund-moves-load">
        {(listed) =>
          listed.length === 0 ? (
            <StateView kind="empty" title={FUNDS.noMoves} id="fund-moves-none" />
          ) : (
            <Card flush title={FUNDS.moves} id="fund-moves">
              <UnfoldingRows
                id="fund-move"
                items={listed}
                row={(move, place, onPress) => (
                  <MoveRow move={move} place={place} onPress={onPress} />
                )}
                story={(move, fold) => (
                  <MoveStory here={here} move={move} onClose={fold} onDone={renew} />
                )}
              />
              <MoreButton more={moves.more} id="fund-moves-more" />
            </Card>
          )
        }
      </LoadView>
      <MoneyLinks pages={['donations', 'sales', 'statement']} />
    </>
  );
}

function Balances({ balances: { funds } }: { readonly balances: Balances }) {
  return (
    <Card flush title={FUNDS.balances} id="funds">
      <View className="figure-rows">
        {funds.map(({ kind, balanceFen, earmarkedFen, moves }) => (
          <ListRow
            key={kind}
            id={`fund-${kind}`}
            title={FUND_NAMES[kind]}
            value={MONEY.yuan(fenText(balanceFen))}
            {...given({
              note:
                moves === 0
                  ? FUNDS.untouched
                  : earmarkedFen > 0
                    ? FUNDS.earmarked(fenText(earmarkedFen))
                    : undefined,
            })}
          />
        ))}
      </View>
    </Card>
  );
}

interface KindsProps {
  readonly kind: FundKind | null;
  readonly onChange: (kind: FundKind | null) => void;
}

function Kinds({ kind, onChange }: KindsProps) {
  return (
    <View className="money__chips" ariaLabel={FUNDS.filter}>
      <Chip id="fund-filter-all" chosen={kind === null} onPress={() => onChange(null)}>
        {FUNDS.all}
      </Chip>
      {FUND_KINDS.map((one) => (
        <Chip
          key={one}
          id={`fund-filter-${one}`}
          chosen={kind === one}
          onPress={() => onChange(one)}
        >
          {FUNDS.short[one]}
        </Chip>
      ))}
    </View>
  );
}

interface MoveRowProps {
  readonly move: FundMove;
  readonly place: number;
  readonly onPress: () => void;
}

function MoveRow({ move, place, onPress }: MoveRowProps) {
  const { fund, kind, note, bought, on, byName, amountFen } = move;
  const names = bought.map(({ name }) => name);
  const what = note === '' && names.length > 0 ? FUNDS.bought(names) : note;
  return (
    <ListRow
      id={`fund-move-${place}`}
      title={FUNDS.move(FUNDS.kinds[kind], what)}
      note={FUNDS.movedBy(shortDayText(on), FUND_NAMES[fund], byName)}
      value={MONEY.yuan(`${amountFen > 0 ? '+' : ''}${fenText(amountFen)}`)}
      valueTone={amountFen > 0 ? 'plus' : 'minus'}
      onPress={onPress}
    />
  );
}
