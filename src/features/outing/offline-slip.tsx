import { Text, View } from '@tarojs/components';
import { outingReceiptOf } from '@domain/entry';
import { pointsText } from '@domain/points';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { Stamp } from '@/components/tag/stamp';
import { householdName } from '@/features/card/scanned';
import { momentText } from '@/features/entry/when';
import { broughtText, rejectedText, remainderText } from '@/features/entry/words';
import type { KeptTradeIn } from './kept-trade-ins';
import { OUTINGS } from './texts';
import '../clerk/receipt/paper-slip.scss';

const WORDS = OUTINGS.slip;

interface OfflineSlipProps {
  readonly kept: KeptTradeIn;
  readonly onNext: () => void;
}

/** The receipt given without network, laid out as the counter's: what a villager may take a photo of. */
export function OfflineSlip({ kept, onNext }: OfflineSlipProps) {
  const { wish, household, outingNo, points } = kept;
  return (
    <PageFrame
      title={WORDS.title}
      footer={
        <BottomBar>
          <Button id="next-household" size="large" block onPress={onNext}>
            {WORDS.next}
          </Button>
        </BottomBar>
      }
    >
      <View className="slip" id="receipt">
        <View className="slip__head">
          <View className="slip__titles">
            <Text className="slip__kind">{WORDS.what}</Text>
            <Text className="slip__number" id="receipt-number">
              {outingReceiptOf({ outingNo, seq: wish.seq })}
            </Text>
          </View>
          <Stamp id="receipt-waiting">{WORDS.stamp}</Stamp>
        </View>
        <Fact label={WORDS.household} value={householdName(household)} />
        <Fact label={WORDS.time} value={momentText(wish.occurredAt)} />
        <Lines kept={kept} />
        <View className="slip__sum">
          <Text className="slip__label">{WORDS.points}</Text>
          <View className="slip__figure">
            <Text id="receipt-points" className="slip__gain">
              {pointsText(points)}
            </Text>
            <Text className="slip__unit">{WORDS.unit}</Text>
          </View>
        </View>
        {points === 0 && (
          <Text className="slip__note" id="receipt-why-none">
            {whyNothing(kept)}
          </Text>
        )}
      </View>
      <Notice>{WORDS.note}</Notice>
    </PageFrame>
  );
}

function whyNothing({ lines }: KeptTradeIn): string {
  if (lines.length === 0) return WORDS.nothingTaken;
  return lines.some(({ withheld }) => withheld > 0) ? WORDS.capped : WORDS.noPoints;
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <View className="slip__fact">
      <Text className="slip__label">{label}</Text>
      <Text className="slip__value">{value}</Text>
    </View>
  );
}

function Lines({ kept: { lines, rejected } }: { readonly kept: KeptTradeIn }) {
  return (
    <View className="slip__lines">
      {lines.map((line) => (
        <View key={line.materialId} className="slip__line">
          <View className="slip__item">
            <Text className="slip__what">{broughtText(line)}</Text>
            <Text className="slip__points">{WORDS.worth(pointsText(line.points))}</Text>
          </View>
          {line.remainderAfter > 0 && (
            <Text className="slip__note">
              {remainderText({ ...line, remainder: line.remainderAfter })}
            </Text>
          )}
          {line.withheld > 0 && (
            <Text className="slip__note">{WORDS.withheld(pointsText(line.withheld))}</Text>
          )}
        </View>
      ))}
      {rejected.map((line) => (
        <Text key={line.name} className="slip__note">
          {WORDS.rejected(rejectedText(line), line.reason)}
        </Text>
      ))}
    </View>
  );
}
