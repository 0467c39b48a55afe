import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import type { Here } from '@/features/committee/here';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import {
  NO_MOVE,
  piecesFault,
  piecesFrom,
  stockAfter,
  type MoveDraft,
  type MoveKind,
} from './move-draft';
import { MOVE, MOVE_NAMES } from './texts';
import type { GoodsItem } from './use-goods';
import '@/features/committee/card-words.scss';

interface GoodsMoveCardProps {
  readonly here: Here;
  readonly item: GoodsItem;
  readonly onDone: () => Promise<void>;
}

const KINDS: readonly MoveKind[] = ['purchase', 'donation', 'found', 'loss', 'return'];

/** Posts goods that came in or were lost, with where from or why. */
export function GoodsMoveCard({ here, item, onDone }: GoodsMoveCardProps) {
  const [draft, setDraft] = useState(NO_MOVE);
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const write = useWrite('move.create');

  async function finish(answer: ReturnType<Write<'move.create'>['again']>): Promise<void> {
    const pieces = piecesFrom(draft.pieces) ?? 0;
    const value = await answer;
    if (value === null) return onDone();
    setTold(MOVE.done(MOVE_NAMES[draft.kind], pieces, item.unitName, value.stock));
    setDraft(NO_MOVE);
    setTried(false);
    await onDone();
  }
  const change = (next: MoveDraft) => {
    setTold(null);
    setDraft(next);
  };
  const save = () => {
    setTried(true);
    const pieces = piecesFrom(draft.pieces);
    const note = draft.note.trim();
    if (pieces === null || piecesFault(draft, item) !== null || note === '') return;
    const { kind } = draft;
    const wish = { villageId: here.villageId, goodsId: item.id, kind, pieces, note };
    void finish(write.send(wish, MOVE.label(MOVE_NAMES[kind], pieces, item.name)));
  };

  return (
    <Card title={MOVE.title} id="move-card">
      {write.state.step !== 'unknown' && (
        <MoveFields draft={draft} item={item} tried={tried} onChange={change} />
      )}
      <WriteTrouble state={write.state} id="move" onAgain={() => void finish(write.again())} />
      {told !== null && <Notice id="move-done">{told}</Notice>}
      {write.state.step !== 'unknown' && (
        <Button id="move-save" block loading={write.state.step === 'sending'} onPress={save}>
          {MOVE.save}
        </Button>
      )}
    </Card>
  );
}

interface MoveFieldsProps {
  readonly draft: MoveDraft;
  readonly item: GoodsItem;
  readonly tried: boolean;
  readonly onChange: (draft: MoveDraft) => void;
}

function MoveFields({ draft, item, tried, onChange }: MoveFieldsProps) {
  const { kind, pieces, note } = draft;
  const after = stockAfter(draft, item);
  const fault = piecesFault(draft, item);
  const shownFault = tried || pieces !== '' ? fault : null;
  const tied = tiedTo(draft, onChange);
  return (
    <>
      <Segmented
        id="move-kind"
        label={MOVE.kind}
        {...tied('kind')}
        options={KINDS.map((value) => ({ value, label: MOVE_NAMES[value] }))}
      />
      <Text className="card-words">{MOVE.explain[kind]}</Text>
      <Field
        id="move-pieces"
        label={MOVE.pieces(item.unitName)}
        kind="number"
        {...tied('pieces')}
        lengthMax={5}
        error={shownFault ?? undefined}
      />
      <Field
        id="move-note"
        label={kind === 'purchase' || kind === 'donation' ? MOVE.noteIn : MOVE.noteOut}
        {...tied('note')}
        lengthMax={100}
        hint={MOVE.hints[kind]}
        error={tried && note.trim() === '' ? MOVE.noteMissing : undefined}
      />
      {after !== null && (
        <Text className="card-words" id="move-after">
          {MOVE.after(item.stock, after, item.unitName)}
        </Text>
      )}
    </>
  );
}
