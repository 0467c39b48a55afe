import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { CardEntry } from '@/features/card/card-entry';
import type { Visitor } from '@/features/clerk/trade-in/desk';
import { TradeInScreen } from '@/features/clerk/trade-in/trade-in';
import { LoadView } from '@/features/load/load-view';
import type { TakenOuting } from './kept-outing';
import type { KeptTradeIn } from './kept-trade-ins';
import { OfflineSlip } from './offline-slip';
import { backToOuting } from './places';
import { OUTINGS } from './texts';
import { TakenShelf } from './taken-shelf';
import { useOutingDesk } from './use-outing-desk';
import { useStand, type TakenAlong } from './use-stand';

const WORDS = OUTINGS.stand;

/** Serving without network: the card, what was brought, the receipt, and the next. */
export function StandView({ villageId }: { readonly villageId: string }) {
  const stand = useStand(villageId);
  const { load, visitor, slip } = stand;
  const outing = load.value?.outing;
  if (slip !== null) return <OfflineSlip kept={slip} onNext={() => void stand.next()} />;
  if (outing !== undefined && visitor !== null)
    return <Serving outing={outing} visitor={visitor} onKept={stand.finish} onBack={stand.leave} />;
  return (
    <PageFrame title={WORDS.title} id="stand-page" onBack={() => void backToOuting()}>
      <LoadView load={load} reload={stand.reload} loading={WORDS.loading}>
        {(taken) => (taken === null ? <Missing /> : <Waiting taken={taken} card={stand.card} />)}
      </LoadView>
    </PageFrame>
  );
}

function Missing() {
  return (
    <StateView
      kind="empty"
      id="stand-missing"
      title={WORDS.missing}
      detail={WORDS.missingDetail}
      action={{ text: WORDS.toPrepare, id: 'stand-prepare', onPress: () => void backToOuting() }}
    />
  );
}

interface WaitingProps {
  readonly taken: TakenAlong;
  readonly card: ReturnType<typeof useStand>['card'];
}

function Waiting({ taken, card }: WaitingProps) {
  const waiting = taken.kept.filter(({ fate }) => fate === null).length;
  return (
    <View>
      <Notice id="stand-waiting">{WORDS.waiting(waiting)}</Notice>
      <CardEntry card={card} />
      <Button id="stand-back" kind="secondary" block onPress={() => void backToOuting()}>
        {WORDS.back}
      </Button>
      <TakenShelf goods={taken.goods} preparedAt={taken.outing.preparedAt} />
    </View>
  );
}

interface ServingProps {
  readonly outing: TakenOuting;
  readonly visitor: Visitor;
  readonly onKept: (kept: KeptTradeIn) => void;
  readonly onBack: () => void;
}

function Serving({ outing, visitor, onKept, onBack }: ServingProps) {
  const desk = useOutingDesk({ outing, visitor, onKept });
  return (
    <TradeInScreen
      villageId={outing.villageId}
      household={visitor}
      desk={desk}
      warning={WORDS.warning}
      onBack={onBack}
    />
  );
}
