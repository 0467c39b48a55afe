import { Text, View } from '@tarojs/components';
import type { ExchangeTable, Material } from '@domain/exchange-table';
import { pointsText } from '@domain/points';
import type { Refusal } from '@domain/refusal';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { classes } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import type { Scanned } from '@/features/card/scanned';
import { LoadView } from '@/features/load/load-view';
import { sentenceOf } from '@/features/refusal/sentences';
import { useOnline } from '@/services/platform';
import { CounterFrame } from '../counter-frame';
import { CountersignField } from '../countersign-field';
import { backToCounter } from '../places';
import { SlipRefused } from '../slip-refused';
import { Sum } from '../sum';
import { TEXTS } from '../texts';
import { isSending } from '../use-slip';
import { AmountPad } from './amount-pad';
import { isReady, remainderOf, totalOf } from './brought';
import { BroughtList } from './brought-list';
import { useCounterDesk, type Desk, type Visitor } from './desk';
import { MaterialTiles } from './material-tiles';
import { RejectPanel } from './reject-panel';
import { RejectedList } from './rejected-list';
import { useTradeIn, type TradeIn } from './use-trade-in';
import './trade-in.scss';

const WORDS = TEXTS.tradeIn;

interface TradeInViewProps {
  readonly villageId: string;
  readonly household: Scanned;
}

export function TradeInView({ villageId, household }: TradeInViewProps) {
  const desk = useCounterDesk(villageId, household);
  const online = useOnline();
  return (
    <TradeInScreen
      villageId={villageId}
      household={household}
      desk={desk}
      warning={online ? null : WORDS.offline}
      onBack={() => void backToCounter()}
    />
  );
}

interface TradeInScreenProps {
  readonly villageId: string;
  readonly household: Visitor;
  readonly desk: Desk;
  /** What to know before it is written down. */
  readonly warning: string | null;
  readonly onBack: () => void;
}

/** From the first tile to 记账, wherever the desk stands. */
export function TradeInScreen(props: TradeInScreenProps) {
  const { household, warning, onBack } = props;
  const work = useTradeIn(props);
  return (
    <CounterFrame
      id="trade-in-page"
      household={household}
      aside={<Text>{WORDS.title}</Text>}
      slip={work.slip}
      footer={isTyping(work) ? <Footer work={work} /> : undefined}
      onBack={onBack}
    >
      <Notices work={work} warning={warning} />
      <LoadView load={work.load} reload={work.reload} loading={WORDS.loading}>
        {(shop) => <Form work={work} table={shop.table} household={household} />}
      </LoadView>
    </CounterFrame>
  );
}

/** Not while a reason is given: 记账 beside it would take what is just being turned away. */
function isTyping({ table, rejected }: TradeIn): boolean {
  return table !== undefined && !rejected.rejecting;
}

interface FormProps {
  readonly work: TradeIn;
  readonly table: ExchangeTable;
  readonly household: Visitor;
}

function Form({ work, table, household }: FormProps) {
  const { chosen, lines } = work;
  if (table.materials.length === 0)
    return <StateView kind="empty" title={WORDS.empty} detail={WORDS.emptyDetail} />;
  return (
    <View className={classes('trade-in', chosen !== null && 'trade-in--amount')}>
      <View className="trade-in__tiles">
        <MaterialTiles
          materials={table.materials}
          lines={lines}
          chosen={chosen?.id}
          onChoose={work.choose}
        />
      </View>
      <View className="trade-in__amount">
        {chosen !== null && (
          <Chosen work={work} table={table} household={household} material={chosen} />
        )}
        <View className="trade-in__list">
          <BroughtList
            lines={lines.filter(({ typed }) => typed.materialId !== chosen?.id)}
            onRemove={work.remove}
          />
          <RejectedList rejected={work.rejected} />
        </View>
      </View>
    </View>
  );
}

function Chosen({ work, table, household, material }: FormProps & { readonly material: Material }) {
  const line = work.lines.find(({ typed }) => typed.materialId === material.id);
  const { rejected } = work;
  if (rejected.rejecting)
    return (
      <RejectPanel
        material={material}
        line={line}
        onReject={(reason) => work.reject(material, reason)}
        onCancel={rejected.stop}
      />
    );
  return (
    <AmountPad
      material={material}
      table={table}
      line={line}
      remainder={remainderOf(household, material.id)}
      weightUnit={work.weightUnit}
      onType={(text) => work.type(material, text)}
      onWeigh={work.weigh}
      scale={{
        side: work.side,
        onSide: work.setSide,
        onAgain: () => work.weighAgain(material),
        onReject: rejected.begin,
      }}
    />
  );
}

interface NoticesProps {
  readonly work: TradeIn;
  readonly warning: string | null;
}

function Notices({ work, warning }: NoticesProps) {
  const { load, slip } = work;
  const fresh = load.step === 'ready' && !load.stale;
  const words = (refusal: Refusal) =>
    fresh && refusal.code === 'TABLE_CHANGED' ? WORDS.newTable : sentenceOf(refusal);
  return (
    <>
      {warning !== null && (
        <Notice id="trade-in-offline" tone="warn">
          {warning}
        </Notice>
      )}
      <SlipRefused refusal={slip.refusal} words={words} />
      <CountersignField signing={work.signing} />
    </>
  );
}

function Footer({ work }: { readonly work: TradeIn }) {
  const { lines, slip, chosen, rejected, signing } = work;
  const sending = isSending(slip.step);
  return (
    <BottomBar>
      <Sum
        id="trade-in-total"
        label={WORDS.total}
        value={pointsText(totalOf(lines))}
        unit={WORDS.point}
      />
      {chosen !== null && (
        <Button id="trade-in-more" kind="secondary" disabled={sending} onPress={work.pickMore}>
          {WORDS.more}
        </Button>
      )}
      <Button
        id="trade-in-confirm"
        loading={sending}
        disabled={!isReady(lines, rejected.list.length) || !signing.ready}
        onPress={() => void work.confirm()}
      >
        {WORDS.confirm}
      </Button>
    </BottomBar>
  );
}
