import { useState } from 'react';
import type { QueueName } from '@/features/review/queue';
import { DeskBar, DeskView, hasTicked } from '@/features/review/review-desk';
import { REVIEW } from '@/features/review/texts';
import { useDesk } from '@/features/review/use-desk';
import { ScorerFrame, type ScorerVillage } from './scorer-frame';

/** The two queues, one at a time. */
export function QueueView({ village }: { readonly village: ScorerVillage }) {
  const [name, setName] = useState<QueueName>('first');
  return <OneQueue key={name} village={village} name={name} onQueue={setName} />;
}

interface OneQueueProps {
  readonly village: ScorerVillage;
  readonly name: QueueName;
  readonly onQueue: (name: QueueName) => void;
}

function OneQueue({ village, name, onQueue }: OneQueueProps) {
  const desk = useDesk(village.id, name);
  return (
    <ScorerFrame
      village={village}
      title={REVIEW.title}
      id="queue-page"
      place="queue"
      {...(hasTicked(desk) && { footer: <DeskBar desk={desk} /> })}
    >
      <DeskView desk={desk} village={village} onQueue={onQueue} />
    </ScorerFrame>
  );
}
