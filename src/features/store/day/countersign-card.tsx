import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { CLOSING } from './texts';

interface CountersignCardProps {
  readonly villageId: string;
  readonly no: number;
  readonly onSigned: () => Promise<void>;
}

/** The second signature, of somebody of the committee. */
export function CountersignCard({ villageId, no, onSigned }: CountersignCardProps) {
  const write = useWrite('day.countersign', onSigned);
  const sign = () => void write.send({ villageId, no }, CLOSING.countersigning(no));
  return (
    <Card id="countersign-day-card">
      <Notice tone="warn">{CLOSING.countersignEffect}</Notice>
      <SendButton id="countersign-day" sendId="countersign-day" write={write} onSend={sign}>
        {CLOSING.countersign}
      </SendButton>
    </Card>
  );
}
