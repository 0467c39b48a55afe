import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import type { GradeRow } from '@/features/grade/grade-facts';
import { SchemeCard } from '@/features/grade/scheme-card';
import { ROUND } from '@/features/grade/texts';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { keptMarks } from './drafts';
import { MarkForm } from './mark-form';
import { APPRAISAL, MARK } from './texts';
import { useAppraisal, type Appraisal, type Round } from './use-appraisal';

/** The households to mark, one screen each, one after the other. */
export function AppraisalView({ villageId }: { readonly villageId: string }) {
  const appraisal = useAppraisal(villageId);
  useRenewal(appraisal);
  return (
    <LoadView {...appraisal} loading={APPRAISAL.loading}>
      {({ round, rows }: Appraisal) => {
        if (round === null) return <Nothing how={APPRAISAL.noneHow} />;
        if (round.state !== 'appraising') return <Nothing how={APPRAISAL.notYours[round.state]} />;
        return (
          <Households
            villageId={villageId}
            round={round}
            rows={rows}
            onChanged={appraisal.reload}
          />
        );
      }}
    </LoadView>
  );
}

function Nothing({ how }: { readonly how: string }) {
  return <StateView kind="empty" title={APPRAISAL.none} detail={how} id="appraisal-none" />;
}

interface HouseholdsProps {
  readonly villageId: string;
  readonly round: Round;
  readonly rows: readonly GradeRow[];
  readonly onChanged: () => Promise<void>;
}

function Households({ villageId, round, rows, onChanged }: HouseholdsProps) {
  const [opened, setOpened] = useState<string | null>(null);
  // Sent from here: their row may still say otherwise until the list is renewed.
  const [sent, setSent] = useState<readonly string[]>([]);
  const [told, setTold] = useState<string | null>(null);
  const todo = rows.filter(({ id, bar }) => bar === null && !sent.includes(id));
  const grade = rows.find(({ id }) => id === opened);

  if (grade === undefined)
    return (
      <>
        {told !== null && <Notice id="appraisal-told">{told}</Notice>}
        <List round={round} rows={rows} todo={todo} onOpen={setOpened} />
      </>
    );
  const next = nextOf(todo, grade);
  return (
    <>
      {told !== null && <Notice id="appraisal-told">{told}</Notice>}
      <MarkForm
        key={grade.id}
        villageId={villageId}
        round={round}
        grade={grade}
        isLast={next === null}
        onSent={() => {
          setSent([...sent, grade.id]);
          setTold(MARK.sent(grade.householdNumber));
          setOpened(next);
          void onChanged();
        }}
        onSkip={() => {
          setTold(null);
          setOpened(next);
        }}
      />
      <Button id="appraisal-back" kind="text" block onPress={() => setOpened(null)}>
        {APPRAISAL.back}
      </Button>
    </>
  );
}

/** The one after it in the list, or else the first that is left; null when there is none. */
function nextOf(todo: readonly GradeRow[], { id, householdNumber }: GradeRow): string | null {
  const others = todo.filter((row) => row.id !== id);
  const after = others.find((row) => row.householdNumber > householdNumber);
  return (after ?? others[0])?.id ?? null;
}

interface ListProps {
  readonly round: Round;
  readonly rows: readonly GradeRow[];
  readonly todo: readonly GradeRow[];
  readonly onOpen: (gradeId: string) => void;
}

function List({ round, rows, todo, onOpen }: ListProps) {
  return (
    <>
      <Text className="grade-words">{APPRAISAL.how}</Text>
      {todo.length === 0 && (
        <StateView
          kind="empty"
          title={APPRAISAL.done}
          detail={APPRAISAL.doneHow}
          id="appraisal-done"
        />
      )}
      <SchemeCard scheme={round.scheme} />
      {rows.length > 0 && (
        <Card
          flush
          title={todo.length > 0 ? APPRAISAL.todo(todo.length) : ROUND.named(round.label)}
          id="appraisal-list"
        >
          {rows.map((grade) => (
            <Line
              key={grade.id}
              grade={grade}
              isMine={todo.includes(grade)}
              onPress={() => onOpen(grade.id)}
            />
          ))}
        </Card>
      )}
    </>
  );
}

interface LineProps {
  readonly grade: GradeRow;
  readonly isMine: boolean;
  readonly onPress: () => void;
}

function Line({ grade, isMine, onPress }: LineProps) {
  const { id, householdNumber, maskedName, bar } = grade;
  const hasDraft = Object.keys(keptMarks(id)).length > 0;
  const due = hasDraft ? 'draft' : 'todo';
  const kind = isMine ? due : (bar ?? 'marked');
  return (
    <ListRow
      id={`appraise-${householdNumber}`}
      title={APPRAISAL.row(householdNumber, maskedName)}
      {...(kind !== 'todo' && { note: APPRAISAL.notes[kind] })}
      value={<Tag tone={isMine ? 'pine' : 'plain'}>{APPRAISAL.marks[kind]}</Tag>}
      {...(isMine && { onPress })}
    />
  );
}
