import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { sentenceOf } from '@/features/refusal/sentences';
import { RECEIVE } from './texts';
import type { Receiving } from './use-receive';
import { useSheet } from './use-sheet';
import './receive.scss';

interface SheetCardProps {
  readonly villageId: string;
  readonly receiving: Receiving;
}

/** A delivery note as a spreadsheet: every line with a fault says so before any of them joins. */
export function SheetCard({ villageId, receiving }: SheetCardProps) {
  const { looking, choose, take, template } = useSheet(villageId, receiving.change);
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
        <Notice id="receive-sheet-read">{RECEIVE.sheetTaken(looking.taken)}</Notice>
      )}
      {looking.step === 'faulty' && (
        <>
          <Notice tone="warn" id="receive-sheet-faulty">
            {RECEIVE.sheetFaulty(looking.faulty.length, looking.items.length)}
          </Notice>
          {looking.faulty.map(({ line, faults }) => (
            <View key={line} className="receive__fault-line" id={`receive-sheet-${line}`}>
              <Text className="receive__fault-place">{RECEIVE.sheetLine(line)}</Text>
              <Text className="receive__fault">{faults.map(sentenceOf).join(' ')}</Text>
            </View>
          ))}
          {looking.items.length > 0 && (
            <Button
              id="receive-sheet-take"
              kind="secondary"
              block
              onPress={() => take(looking.items)}
            >
              {RECEIVE.sheetTake(looking.items.length)}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}
