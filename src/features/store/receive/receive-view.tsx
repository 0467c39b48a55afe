import { DELIVERY_LINES_MAX, inReceipts, RECEIPT_LINES_MAX } from '@domain/receipt/parts';
import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { today } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import type { GoodsItem } from '../goods/use-goods';
import { faultyLines, totalText, type Draft } from './draft';
import { ReceiptList } from './receipt-list';
import { ReceiveLines } from './receive-lines';
import { ReceiveSource } from './receive-source';
import { Done, Stopped, Underway } from './run-view';
import { SheetCard } from './sheet-card';
import { RECEIVE } from './texts';
import { useFinder, useReceive, useStocked, type Receiving } from './use-receive';
import './receive.scss';

interface ReceiveViewProps {
  readonly villageId: string;
}

/** Goods that come in: scanned or read from a spreadsheet, and posted together. */
export function ReceiveView({ villageId }: ReceiveViewProps) {
  const goods = useStocked(villageId);
  const receiving = useReceive(villageId);
  const { run, step, sending } = receiving;
  return (
    <LoadView load={goods.load} reload={goods.reload} loading={RECEIVE.loading} id="receive-load">
      {(all) => (
        <>
          {step === 'done' && run !== null && <Done run={run} receiving={receiving} />}
          {step === 'underway' && run !== null && <Underway run={run} receiving={receiving} />}
          {step === 'writing' && (
            <>
              {run !== null && <Stopped run={run} receiving={receiving} />}
              <Finder goods={all} receiving={receiving} />
              <ReceiveLines receiving={receiving} />
              <SheetCard villageId={villageId} receiving={receiving} />
              <ReceiveSource receiving={receiving} />
              <Foot receiving={receiving} />
            </>
          )}
          {sending !== 'sending' && <ReceiptList villageId={villageId} key={step} />}
        </>
      )}
    </LoadView>
  );
}

interface FinderProps {
  readonly goods: readonly GoodsItem[];
  readonly receiving: Receiving;
}

function Finder({ goods, receiving }: FinderProps) {
  const finder = useFinder([...goods], receiving);
  const { text, trouble, isUnknown, choices } = finder;
  return (
    <Card id="receive-finder">
      <Field
        id="receive-find"
        label={RECEIVE.find}
        value={text}
        lengthMax={32}
        hint={RECEIVE.findHint}
        error={isUnknown ? RECEIVE.unknown(text.trim()) : (trouble ?? undefined)}
        onChange={finder.read}
      />
      <View className="receive__chips">
        {choices.map((item, index) => (
          <Chip key={item.id} id={`receive-choice-${index + 1}`} onPress={() => finder.take(item)}>
            {item.name}
          </Chip>
        ))}
      </View>
      <Button id="receive-scan" kind="secondary" block onPress={() => void finder.scan()}>
        {RECEIVE.camera}
      </Button>
    </Card>
  );
}

function Foot({ receiving }: { readonly receiving: Receiving }) {
  const { draft, photos, tried, save } = receiving;
  const { length } = draft.lines;
  const wrong = tried ? faultyLines(draft, today()) : [];
  return (
    <View className="receive__foot">
      {length > RECEIPT_LINES_MAX && <PartsNotice draft={draft} />}
      {wrong.length > 0 && (
        <Notice tone="error" id="receive-wrong">
          {RECEIVE.wrong(wrong.length, RECEIVE.names(wrong.map(({ name }) => name)))}
        </Notice>
      )}
      <Text className="receive__total" id="receive-total">
        {RECEIVE.total(totalText(draft))}
      </Text>
      <Button
        id="receive-save"
        block
        size="large"
        disabled={length === 0 || length > DELIVERY_LINES_MAX || !photos.settled}
        onPress={save}
      >
        {RECEIVE.save}
      </Button>
    </View>
  );
}

/** More than one receipt takes: how many it will be, or that it is too much. */
function PartsNotice({ draft: { lines, kind } }: { readonly draft: Draft }) {
  if (lines.length > DELIVERY_LINES_MAX)
    return (
      <Notice tone="warn" id="receive-full">
        {RECEIVE.full(DELIVERY_LINES_MAX)}
      </Notice>
    );
  const receipts = inReceipts(lines).length;
  const given = kind === 'donation' ? RECEIVE.partsGiven(receipts) : '';
  return <Notice id="receive-parts">{RECEIVE.parts(RECEIPT_LINES_MAX, receipts) + given}</Notice>;
}
