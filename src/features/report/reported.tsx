import type { Item } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Sentences } from '@/components/sentences/sentences';
import { MessageBell } from '@/features/message/message-bell';
import { PROPOSALS_PAGE } from '@/features/villager/place';
import { redirect } from '@/services/platform';
import { REPORTED } from './texts';

interface ReportedProps {
  readonly item: Item;
  /** How long it will be on show. */
  readonly days: number;
  readonly onAnother: () => void;
}

/** It has arrived: what happens now, and how to hear of it. */
export function Reported({ item, days, onAnother }: ReportedProps) {
  const last = item.publicity ? REPORTED.published(days) : REPORTED.direct;
  return (
    <>
      <Card title={REPORTED.title} id="reported">
        <Sentences sentences={[...REPORTED.steps, last]} />
        <Button block id="reported-mine" onPress={() => void redirect(PROPOSALS_PAGE)}>
          {REPORTED.mine}
        </Button>
        <Button block kind="text" id="reported-another" onPress={onAnother}>
          {REPORTED.another}
        </Button>
      </Card>
      <MessageBell topics={['proposalResult', 'aboutToBePublished', 'objectionDecided']} />
    </>
  );
}
