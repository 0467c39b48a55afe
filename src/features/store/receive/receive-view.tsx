import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { LoadView } from '@/features/load/load-view';
import { sentenceOf } from '@/features/refusal/sentences';
import { WriteTrouble } from '@/features/write/write-trouble';
import type { GoodsItem } from '../goods/use-goods';
import { LINES_MAX, totalText } from './draft';
import { ReceiptList } from './receipt-list';
import { ReceiveLines } from './receive-lines';
import { ReceiveSource } from './receive-source';
import { RECEIVE } from './texts';
import { useFinder, useReceive, useStocked, type Receiving } from './use-receive';
import { useSheet } from './use-sheet';
import './receive.scss';

interface ReceiveViewProps {
  readonly villageId: string;
}

/** Goods that come in: scanned or read from a spreadsheet, and posted together. */
export function ReceiveView({ villageId }: ReceiveViewProps) {
  const goods = useStocked(villageId);
  const receiving = useReceive(villageId);
  const { step } = receiving.write.state;
  return (
    <LoadView load={goods.load} reload={goods.reload} loading={RECEIVE.loading} id="receive-load">
      {(all) => (
        <>
          <Done receiving={receiving} />
          {step !== 'unknown' && step !== 'done' && (
            <>
              <Finder goods={all} receiving={receiving} />
              <ReceiveLines receiving={receiving} />
              <SheetCard villageId={villageId} receiving={receiving} />
              <ReceiveSource receiving={receiving} />
            </>
          )}
          <Foot receiving={receiving} />
          <ReceiptList villageId={villageId} key={step === 'done' ? 'after' : 'before'} />
        </>
      )}
    </LoadView>
  );
}

function Done({ receiving: { write } }: { readonly receiving: Receiving }) {
  if (write.state.step !== 'done') return null;
  const { no, donationNo } = write.state.value;
  const given = donationNo === null ? '' : RECEIVE.doneDonation(donationNo);
  return (
    <>
      <Notice id="receive-done">{RECEIVE.done(no) + given}</Notice>
      <Button id="receive-next" block onPress={write.reset}>
        {RECEIVE.next}
      </Button>
    </>
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
  const { write, draft, photos, save, again } = receiving;
  const { step } = write.state;
  return (
    <View className="receive__foot">
      <WriteTrouble state={write.state} id="receive" onAgain={again} />
      {step !== 'unknown' && step !== 'done' && (
        <>
          {draft.lines.length > LINES_MAX && (
            <Notice tone="warn" id="receive-full">
              {RECEIVE.full}
            </Notice>
          )}
          <Text className="receive__total" id="receive-total">
            {RECEIVE.total(totalText(draft))}
          </Text>
          <Button
            id="receive-save"
            block
            size="large"
            loading={step === 'sending'}
            disabled={isEmptyOrFull(draft.lines.length) || !photos.settled}
            onPress={save}
          >
            {RECEIVE.save}
          </Button>
        </>
      )}
    </View>
  );
}

function isEmptyOrFull(lines: number): boolean {
  return lines === 0 || lines > LINES_MAX;
}

interface SheetCardProps {
  readonly villageId: string;
  readonly receiving: Receiving;
}

function SheetCard({ villageId, receiving }: SheetCardProps) {
  const { looking, choose, template } = useSheet(villageId, receiving.change);
  return (
    <Card title={RECEIVE.sheet} id="receive-sheet">
      <Text className="receive__words">{RECEIVE.sheetHow}</Text>
      <View className="receive__buttons">
        <Button id="receive-template" kind="text" onPress={() => void template()}>
          {RECEIVE.template}
        </Button>
        <Button
          id="receive-choose"
          kind="secondary"
          loading={looking.step === 'looking'}
          onPress={() => void choose()}
        >
          {RECEIVE.choose}
        </Button>
      </View>
      {looking.step === 'problem' && (
        <Notice tone="error" id="receive-sheet-problem">
          {looking.sentence}
        </Notice>
      )}
      {looking.step === 'read' && (
        <>
          <Notice id="receive-sheet-read">{RECEIVE.sheetTaken(looking.taken)}</Notice>
          {looking.faulty.map(({ line, faults }) => (
            <Notice
              key={line}
              tone="warn"
              id={`receive-sheet-${line}`}
              title={RECEIVE.sheetLine(line)}
            >
              {faults.map(sentenceOf).join(' ')}
            </Notice>
          ))}
        </>
      )}
    </Card>
  );
}
