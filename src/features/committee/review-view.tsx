import { useState } from 'react';
import type { QueueName } from '@/features/review/queue';
import { DeskBar, DeskView, hasTicked } from '@/features/review/review-desk';
import { REVIEW } from '@/features/review/texts';
import { useDesk } from '@/features/review/use-desk';
import { back } from '@/services/platform';
import { CommitteePage } from './committee-frame';
import type { Here } from './here';
import { TO } from './places';

/** The two queues, one at a time; a supervisor only looks. */
export function ReviewView({ here }: { readonly here: Here }) {
  const [name, setName] = useState<QueueName>('first');
  return <OneQueue key={name} here={here} name={name} onQueue={setName} />;
}

interface OneQueueProps {
  readonly here: Here;
  readonly name: QueueName;
  readonly onQueue: (name: QueueName) => void;
}

function OneQueue({ here, name, onQueue }: OneQueueProps) {
  const { villageId, rulebook } = here;
  const desk = useDesk(villageId, name);
  return (
    <CommitteePage
      here={here}
      title={REVIEW.title}
      id="review-page"
      onBack={() => void back(TO.rules)}
      {...(hasTicked(desk) && { footer: <DeskBar desk={desk} /> })}
    >
      <DeskView desk={desk} village={{ id: villageId, rulebook }} onQueue={onQueue} />
    </CommitteePage>
  );
}
