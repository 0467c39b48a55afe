import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Stepper } from '@/components/stepper/stepper';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
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
  const write = useWrite('bag.issue', onIssued);
  const { state } = write;
  const issue = () => void write.send({ ...home, count }, BAGS.label(count));
  return (
    <Card title={BAGS.issue} id="bags-issue-card">
      {state.step === 'done' && (
        <Notice id="bags-issued">{BAGS.issued(state.value.codes.length)}</Notice>
      )}
      <Stepper
        id="bags-count"
        label={BAGS.count}
        unit={BAGS.piece}
        value={count}
        min={1}
        max={AT_ONCE}
        onChange={setCount}
      />
      <SendButton id="bags" sendId="bags-issue" write={write} onSend={issue}>
        {BAGS.issueNow(count)}
      </SendButton>
    </Card>
  );
}
