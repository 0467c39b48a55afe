import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Stepper } from '@/components/stepper/stepper';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { BAGS } from './texts';

/** What fits one sheet of labels. */
const AT_ONCE = 20;
const USUAL = 5;

interface IssueCardProps {
  readonly home: { readonly villageId: string; readonly householdId: string };
  readonly onIssued: () => Promise<void>;
}

export function IssueCard({ home, onIssued }: IssueCardProps) {
  const [count, setCount] = useState(USUAL);
  const write = useWrite('bag.issue');
  const { state } = write;
  async function finish(answer: ReturnType<Write<'bag.issue'>['again']>): Promise<void> {
    if ((await answer) !== null) await onIssued();
  }
  const issue = () => void finish(write.send({ ...home, count }, BAGS.label(count)));
  return (
    <Card title={BAGS.issue} id="bags-issue-card">
      {state.step === 'done' && (
        <Notice id="bags-issued">{BAGS.issued(state.value.codes.length)}</Notice>
      )}
      <Stepper
        id="bags-count"
        label={BAGS.count}
        value={count}
        min={1}
        max={AT_ONCE}
        onChange={setCount}
      />
      <WriteTrouble state={state} id="bags" onAgain={() => void finish(write.again())} />
      {state.step !== 'unknown' && (
        <Button id="bags-issue" block loading={state.step === 'sending'} onPress={issue}>
          {BAGS.issueNow(count)}
        </Button>
      )}
    </Card>
  );
}
