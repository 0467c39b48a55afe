import { View } from '@tarojs/components';
import { outingReceiptOf } from '@domain/entry';
import { pointsText } from '@domain/points';
import { Refusal } from '@domain/refusal';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { householdName } from '@/features/card/scanned';
import { broughtText, rejectedText } from '@/features/entry/words';
import { momentText } from '@/features/entry/when';
import { sentenceOf } from '@/features/refusal/sentences';
import type { KeptTradeIn } from './kept-trade-ins';
import { OUTINGS } from './texts';

const WORDS = OUTINGS.outing;

/** What was typed out there, the newest first, and what became of each. */
export function KeptList({ kept }: { readonly kept: readonly KeptTradeIn[] }) {
  if (kept.length === 0)
    return (
      <StateView kind="empty" id="kept-empty" title={WORDS.empty} detail={WORDS.emptyDetail} />
    );
  return (
    <Card flush title={WORDS.kept(kept.length)} id="kept-list">
      {[...kept].reverse().map((one) => (
        <KeptRow key={one.wish.seq} kept={one} />
      ))}
    </Card>
  );
}

function KeptRow({ kept }: { readonly kept: KeptTradeIn }) {
  const { wish, household, lines, rejected, outingNo, points } = kept;
  const title = `${outingReceiptOf({ outingNo, seq: wish.seq })} · ${householdName(household)}`;
  const what = [
    ...lines.map(broughtText),
    ...rejected.map((line) => WORDS.rejected(rejectedText(line))),
  ].join('，');
  const earned = WORDS.earns(pointsText(points));
  return (
    <ListRow
      id={`kept-${wish.seq}`}
      title={title}
      note={[momentText(wish.occurredAt), what, earned, ...otherwise(kept)].join(' · ')}
      value={<FateTag kept={kept} />}
    />
  );
}

function FateTag({ kept: { fate } }: { readonly kept: KeptTradeIn }) {
  if (fate === null) return <Tag tone="amber">{WORDS.fates.waiting}</Tag>;
  switch (fate.kind) {
    case 'posted':
      return <Tag tone="pine">{WORDS.posted(fate.receiptNumber)}</Tag>;
    case 'conflict':
    case 'refused':
      return (
        <View>
          <Tag tone="cinnabar">{WORDS.fates[fate.kind]}</Tag>
        </View>
      );
  }
}

/**
 * Why the cloud does not take it; or something else came in between, at the counter: the ledger's
 * word stands, and this says so.
 */
function otherwise({ fate, points }: KeptTradeIn): readonly string[] {
  if (fate?.kind === 'refused') return [sentenceOf(new Refusal(fate.code, fate.facts))];
  if (fate?.kind !== 'posted' || fate.amount === points) return [];
  return [WORDS.otherwise(pointsText(fate.amount), pointsText(points))];
}
