import { Text, View } from '@tarojs/components';
import { points, pointsText } from '@domain/points';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import type { ByCard } from '@/features/card/scanned';
import { LoadView } from '@/features/load/load-view';
import { sentenceOf } from '@/features/refusal/sentences';
import { useOnline } from '@/services/platform';
import { CounterFrame } from '../counter-frame';
import { CountersignField } from '../countersign-field';
import { SlipRefused } from '../slip-refused';
import { Sum } from '../sum';
import { TEXTS } from '../texts';
import { isSending } from '../use-slip';
import { KINDS_MAX, type Basket } from './basket';
import { GoodsRow } from './goods-row';
import { useRedemption, type Redemption } from './use-redemption';

const WORDS = TEXTS.redemption;

interface RedemptionViewProps {
  readonly villageId: string;
  readonly household: ByCard;
}

export function RedemptionView({ villageId, household }: RedemptionViewProps) {
  const work = useRedemption({ villageId, household });
  const online = useOnline();
  return (
    <CounterFrame
      id="redemption-page"
      household={household}
      aside={<Text id="redemption-available">{WORDS.available(pointsText(work.available))}</Text>}
      slip={work.slip}
      footer={work.load.step === 'ready' ? <Footer work={work} online={online} /> : undefined}
    >
      <Notices work={work} online={online} />
      <LoadView load={work.load} reload={work.reload} loading={WORDS.loading}>
        {() => <Shelf work={work} />}
      </LoadView>
    </CounterFrame>
  );
}

interface PartProps {
  readonly work: Redemption;
  readonly online: boolean;
}

function Notices({ work, online }: PartProps) {
  const more = work.shelfRenewed ? WORDS.renewed : '';
  return (
    <>
      {!online && (
        <Notice id="redemption-offline" tone="warn" title={WORDS.offlineTitle}>
          {WORDS.offline}
        </Notice>
      )}
      <SlipRefused
        refusal={work.slip.refusal}
        words={(refusal) => `${sentenceOf(refusal)}${more}`}
      />
      <CountersignField signing={work.signing} />
    </>
  );
}

function Shelf({ work }: { readonly work: Redemption }) {
  if (work.shelf.length === 0)
    return <StateView kind="empty" title={WORDS.empty} detail={WORDS.emptyDetail} />;
  return (
    <View>
      {work.shelf.map((goods) => (
        <GoodsRow
          key={goods.id}
          goods={goods}
          count={work.counts[goods.id] ?? 0}
          onAdd={() => work.add(goods)}
          onCount={(count) => work.count(goods, count)}
        />
      ))}
    </View>
  );
}

function Footer({ work, online }: PartProps) {
  const { basket, slip } = work;
  const sending = isSending(slip.step);
  return (
    <BottomBar>
      <Sum
        id="redemption-total"
        label={WORDS.total}
        value={pointsText(basket.cost)}
        unit={WORDS.point}
        note={noteOf(basket)}
        tone={basket.state === 'short' ? 'short' : 'plain'}
      />
      {basket.state !== 'empty' && (
        <Button id="redemption-clear" kind="text" disabled={sending} onPress={work.clear}>
          {WORDS.clear}
        </Button>
      )}
      <Button
        id="redemption-confirm"
        loading={sending}
        disabled={basket.state !== 'ready' || !online || !work.signing.ready}
        onPress={() => void work.confirm()}
      >
        {WORDS.confirm}
      </Button>
    </BottomBar>
  );
}

function noteOf({ state, left }: Basket): string | undefined {
  switch (state) {
    case 'empty':
    case 'overStock':
      return undefined;
    case 'tooMany':
      return WORDS.tooMany(KINDS_MAX);
    case 'short':
      return WORDS.short(pointsText(points(0 - left)));
    case 'ready':
      return WORDS.left(pointsText(left));
  }
}
