import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { WriteTrouble } from '@/features/write/write-trouble';
import { useOnline } from '@/services/platform';
import { call } from '@/services/transport';
import { OUTINGS } from './texts';
import { usePrepare } from './use-prepare';

const WORDS = OUTINGS.prepare;

interface PrepareFormProps {
  readonly villageId: string;
  readonly onReady: () => void;
}

/** Before going where there is no network: whose households to take along. */
export function PrepareForm({ villageId, onReady }: PrepareFormProps) {
  const online = useOnline();
  const [hamlet, setHamlet] = useState<string | null>(null);
  const work = usePrepare(villageId, onReady);
  const { taking, write } = work;
  const busy = taking.step === 'taking' || write.state.step === 'sending';
  if (!online && !busy && taking.step === 'idle')
    return (
      <StateView
        kind="offline"
        id="prepare-offline"
        title={WORDS.offlineTitle}
        detail={WORDS.offline}
      />
    );
  return (
    <View id="prepare">
      <Sentences sentences={WORDS.how} />
      <Hamlets villageId={villageId} chosen={hamlet} onChoose={setHamlet} />
      {taking.step === 'taking' && (
        <Notice id="prepare-taking">{WORDS.taking[taking.what](taking.count)}</Notice>
      )}
      <WriteTrouble state={write.state} id="prepare" onAgain={() => void work.again()} />
      {taking.step === 'failed' ? (
        <>
          <Notice id="prepare-failed" tone="warn">
            {WORDS.failed}
          </Notice>
          <Button id="prepare-take-again" size="large" block onPress={() => void work.takeAgain()}>
            {WORDS.again}
          </Button>
        </>
      ) : (
        <Button
          id="prepare-go"
          size="large"
          block
          loading={busy}
          onPress={() => void work.prepare(hamlet)}
        >
          {WORDS.go(hamlet ?? WORDS.all)}
        </Button>
      )}
    </View>
  );
}

interface HamletsProps {
  readonly villageId: string;
  readonly chosen: string | null;
  readonly onChoose: (hamlet: string | null) => void;
}

function Hamlets({ villageId, chosen, onChoose }: HamletsProps) {
  const hamlets = useLoad(`hamlets:${villageId}`, () => call('hamlet.list', { villageId }));
  const mark = (isChosen: boolean) => (isChosen ? <Tag tone="pine">✓</Tag> : undefined);
  return (
    <LoadView {...hamlets} small id="hamlets" loading={WORDS.hamletsLoading}>
      {({ hamlets: all }) => (
        <Card flush title={WORDS.which} id="prepare-hamlets">
          <ListRow
            id="hamlet-all"
            title={WORDS.all}
            value={mark(chosen === null)}
            onPress={() => onChoose(null)}
          />
          {all.map(({ name, households }, index) => (
            <ListRow
              key={name}
              id={`hamlet-${index}`}
              title={name}
              note={WORDS.households(households)}
              value={mark(chosen === name)}
              onPress={() => onChoose(name)}
            />
          ))}
        </Card>
      )}
    </LoadView>
  );
}
