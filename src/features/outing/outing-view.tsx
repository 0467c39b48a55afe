import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { BigFigure } from '@/components/big-figure/big-figure';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { momentText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { WriteTrouble } from '@/features/write/write-trouble';
import { useOnline } from '@/services/platform';
import { KeptList } from './kept-list';
import type { TakenOuting } from './kept-outing';
import { backFromOuting, toConflicts, toStand } from './places';
import { PrepareForm } from './prepare-form';
import { OUTINGS } from './texts';
import { refusedOf, useOuting, type OnDevice, type OutingUse } from './use-outing';
import './outing.scss';

const WORDS = OUTINGS.outing;

/** Outings without network: preparing one, what this device holds of it, and sending that. */
export function OutingView({ villageId }: { readonly villageId: string }) {
  const use = useOuting(villageId);
  return (
    <PageFrame title={WORDS.title} id="outing-page" onBack={() => void backFromOuting()}>
      <LoadView load={use.load} reload={use.reload} loading={WORDS.loading}>
        {(held) =>
          held.outing === null ? (
            <PrepareForm villageId={villageId} onReady={() => void use.reload()} />
          ) : (
            <>
              <Out outing={held.outing} held={held} use={use} />
              <KeptList kept={held.kept} />
              <Closing held={held} use={use} />
            </>
          )
        }
      </LoadView>
    </PageFrame>
  );
}

interface HeldProps {
  readonly held: OnDevice;
  readonly use: OutingUse;
}

function Out({ outing, held, use }: HeldProps & { readonly outing: TakenOuting }) {
  const { no, hamlet, households, goods, until } = outing;
  const online = useOnline();
  const [now] = useState(() => new Date().toISOString());
  const over = now > until;
  const { waiting } = held;
  return (
    <View>
      <Card tone="pine">
        <BigFigure
          id="outing-waiting"
          label={WORDS.waiting}
          value={String(waiting)}
          unit={WORDS.waitingUnit}
        />
        <Text id="outing-about" className="outing__line">
          {WORDS.about(no, hamlet ?? OUTINGS.prepare.all, households)}
        </Text>
        {goods !== undefined && (
          <Text id="outing-goods" className="outing__line">
            {WORDS.goods(goods)}
          </Text>
        )}
        <Text className="outing__line">{WORDS.until(momentText(until))}</Text>
      </Card>
      {goods === undefined && (
        <Notice id="outing-goods-missing" tone="warn">
          {WORDS.goodsMissing}
        </Notice>
      )}
      {!outing.opensOffline && (
        <Notice id="outing-keep-open" tone="warn">
          {WORDS.keepOpen}
        </Notice>
      )}
      {!online && <Notice id="outing-offline">{WORDS.offline}</Notice>}
      {over ? (
        <Notice id="outing-over" tone="warn">
          {WORDS.over}
        </Notice>
      ) : (
        <Button id="outing-stand" size="large" block onPress={() => void toStand()}>
          {WORDS.stand}
        </Button>
      )}
      <Sending held={held} use={use} />
    </View>
  );
}

function Sending({ held, use }: HeldProps) {
  const { waiting, kept } = held;
  const { sending } = use;
  const conflicts = kept.filter(({ fate }) => fate?.kind === 'conflict').length;
  const refused = refusedOf(kept).length;
  return (
    <View className="outing__step">
      {waiting > 0 && (
        <Button
          id="outing-send"
          kind="secondary"
          size="large"
          block
          loading={sending === 'sending'}
          onPress={() => void use.send()}
        >
          {WORDS.send}
        </Button>
      )}
      <SendingNotice sending={sending} waiting={waiting} />
      {refused > 0 && (
        <Notice id="outing-refused" tone="error">
          {WORDS.refused(refused)}
        </Notice>
      )}
      {conflicts > 0 && (
        <>
          <Notice id="outing-conflicts" tone="warn">
            {WORDS.conflicts(conflicts)}
          </Notice>
          <Button
            id="outing-to-conflicts"
            kind="secondary"
            block
            onPress={() => void toConflicts()}
          >
            {WORDS.toConflicts}
          </Button>
        </>
      )}
    </View>
  );
}

interface SendingNoticeProps {
  readonly sending: OutingUse['sending'];
  readonly waiting: number;
}

function SendingNotice({ sending, waiting }: SendingNoticeProps) {
  switch (sending) {
    case 'idle':
      return null;
    case 'sending':
      return <Notice id="outing-sending">{WORDS.sending(waiting)}</Notice>;
    case 'all':
      return <Notice id="outing-sent">{WORDS.sent}</Notice>;
    case 'noAnswer':
    case 'notAllowed':
      return (
        <Notice id="outing-stopped" tone="warn">
          {WORDS[sending]}
        </Notice>
      );
  }
}

function Closing({ held, use }: HeldProps) {
  const { write } = use;
  if (held.waiting > 0) return <Notice>{WORDS.closeFirst}</Notice>;
  return (
    <View>
      <WriteTrouble state={write.state} id="outing-close" onAgain={() => void use.closeAgain()} />
      <Button
        id="outing-close"
        kind="text"
        block
        loading={write.state.step === 'sending'}
        onPress={() => void (isEnded(use) ? use.putAway() : use.close())}
      >
        {WORDS.close}
      </Button>
    </View>
  );
}

/** The committee has closed it before: all that is left is to put it away. */
function isEnded({ write: { state } }: OutingUse): boolean {
  return state.step === 'refused' && state.refusal.code === 'OUTING_ENDED';
}
