import { Text, View } from '@tarojs/components';
import type { ExchangeTable } from '@domain/exchange-table';
import { pointsText } from '@domain/points';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { classes } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { householdName, type Scanned } from '@/features/card/scanned';
import { LoadView } from '@/features/load/load-view';
import { sentenceOf } from '@/features/refusal/sentences';
import { useOnline } from '@/services/platform';
import { backToCounter } from '../places';
import { Sum } from '../sum';
import { TEXTS } from '../texts';
import { Unanswered } from '../unanswered';
import { isSending, isUnanswered } from '../use-slip';
import { AmountPad } from './amount-pad';
import { isReady, remainderOf, totalOf } from './brought';
import { BroughtList } from './brought-list';
import { MaterialTiles } from './material-tiles';
import { useTradeIn, type TradeIn } from './use-trade-in';
import './trade-in.scss';

const WORDS = TEXTS.tradeIn;

interface TradeInViewProps {
  readonly villageId: string;
  readonly household: Scanned;
}

export function TradeInView({ villageId, household }: TradeInViewProps) {
  const work = useTradeIn({ villageId, household });
  const unanswered = isUnanswered(work.slip.step);
  return (
    <PageFrame
      title={householdName(household)}
      aside={<Text>{WORDS.title}</Text>}
      onBack={() => void backToCounter()}
      footer={work.table === undefined || unanswered ? undefined : <Footer work={work} />}
    >
      {unanswered ? (
        <Unanswered slip={work.slip} />
      ) : (
        <>
          <Notices work={work} />
          <LoadView load={work.load} reload={work.reload} loading={WORDS.loading}>
            {(shop) => <Form work={work} table={shop.table} household={household} />}
          </LoadView>
        </>
      )}
    </PageFrame>
  );
}

interface FormProps {
  readonly work: TradeIn;
  readonly table: ExchangeTable;
  readonly household: Scanned;
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
          <AmountPad
            material={chosen}
            table={table}
            line={lines.find(({ typed }) => typed.materialId === chosen.id)}
            remainder={remainderOf(household, chosen.id)}
            weightUnit={work.weightUnit}
            onType={(text) => work.type(chosen, text)}
            onWeigh={work.weigh}
          />
        )}
        <View className="trade-in__list">
          <BroughtList
            lines={lines.filter(({ typed }) => typed.materialId !== chosen?.id)}
            onRemove={work.remove}
          />
        </View>
      </View>
    </View>
  );
}

function Notices({ work }: { readonly work: TradeIn }) {
  const online = useOnline();
  const { load, slip } = work;
  const { refusal } = slip;
  const renewed = refusal?.code === 'TABLE_CHANGED' && load.step === 'ready' && !load.stale;
  return (
    <>
      {!online && (
        <Notice id="trade-in-offline" tone="warn">
          {WORDS.offline}
        </Notice>
      )}
      {refusal !== null && (
        <Notice id="write-refused" tone="error" title={TEXTS.write.refusedTitle}>
          {renewed ? WORDS.newTable : sentenceOf(refusal)}
        </Notice>
      )}
    </>
  );
}

function Footer({ work }: { readonly work: TradeIn }) {
  const { lines, slip, chosen } = work;
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
        disabled={!isReady(lines)}
        onPress={() => void work.confirm()}
      >
        {WORDS.confirm}
      </Button>
    </BottomBar>
  );
}
