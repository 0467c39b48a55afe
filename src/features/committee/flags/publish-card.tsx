import { periodName } from '@domain/period';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { confirm, navigate } from '@/services/platform';
import type { Here } from '../here';
import { TO } from '../places';
import { dayText } from '../when';
import { PUBLISH } from './texts';
import type { PeriodFlags } from './use-flags';

interface PublishCardProps {
  readonly here: Here;
  readonly now: PeriodFlags;
  readonly onPublished: () => Promise<void>;
}

/** Makes the flags known and final; afterwards, the way to what is printed of them. */
export function PublishCard({ here, now, onPublished }: PublishCardProps) {
  const { state, publishedAt } = now.flags;
  if (state === 'published' && publishedAt !== null)
    return (
      <>
        <Notice id="flags-published">{PUBLISH.since(dayText(dayOf(publishedAt)))}</Notice>
        {here.canWrite && (
          <Card flush>
            <ListRow
              id="flags-print"
              title={PUBLISH.print}
              note={PUBLISH.printNote}
              onPress={() => void navigate(TO.flagPrint(now.period))}
            />
          </Card>
        )}
      </>
    );
  if (!here.canWrite) return null;
  return <Publication here={here} now={now} onPublished={onPublished} />;
}

function Publication({ here, now, onPublished }: PublishCardProps) {
  const { period } = now;
  const write = useWrite('flag.publish', onPublished);
  const count = now.rows.filter(({ flagged }) => flagged).length;
  const name = periodName(period);
  async function publish(): Promise<void> {
    const title = PUBLISH.ask(name);
    const content = PUBLISH.askDetail(count);
    const { yes: confirmText, no: cancelText } = PUBLISH;
    if (!(await confirm({ title, content, confirmText, cancelText }))) return;
    await write.send({ villageId: here.villageId, period }, PUBLISH.wish(name));
  }
  return (
    <Card title={PUBLISH.title} id="publish-card">
      <Sentences id="publish-effect" sentences={PUBLISH.sentences(count)} />
      <SendButton id="publish" sendId="publish-button" write={write} onSend={() => void publish()}>
        {PUBLISH.button}
      </SendButton>
    </Card>
  );
}
