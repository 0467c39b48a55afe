import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { CLOSING } from './texts';

interface CountersignCardProps {
  readonly villageId: string;
  readonly no: number;
  readonly onSigned: () => Promise<void>;
}

/** The second signature, of somebody of the committee. */
export function CountersignCard({ villageId, no, onSigned }: CountersignCardProps) {
  const write = useWrite('day.countersign');
  async function finish(answer: ReturnType<Write<'day.countersign'>['again']>): Promise<void> {
    if ((await answer) !== null) await onSigned();
  }
  const sign = () => void finish(write.send({ villageId, no }, CLOSING.countersigning(no)));
  return (
    <Card id="countersign-day-card">
      <Notice tone="warn">{CLOSING.countersignEffect}</Notice>
      <WriteTrouble
        state={write.state}
        id="countersign-day"
        onAgain={() => void finish(write.again())}
      />
      {write.state.step !== 'unknown' && (
        <Button id="countersign-day" block loading={write.state.step === 'sending'} onPress={sign}>
          {CLOSING.countersign}
        </Button>
      )}
    </Card>
  );
}
