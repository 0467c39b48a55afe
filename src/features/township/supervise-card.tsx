import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import { SUPERVISE } from './grade-texts';
import type { Round } from './use-rounds';
import '@/features/grade/grade.scss';

interface SuperviseCardProps {
  readonly townshipId: string;
  readonly village: { readonly id: string; readonly name: string };
  readonly round: Round;
  readonly onDone: () => Promise<void>;
}

type Verdict = 'approve' | 'return';

/** Approves what is published then, or returns it, each with the reason; or says where it is. */
export function SuperviseCard(props: SuperviseCardProps) {
  const { state, handovers } = props.round;
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  if (state === 'published') return <Notice id="supervised">{SUPERVISE.published}</Notice>;
  if (state !== 'supervising') {
    const isReturned = state === 'deliberating' && handovers.at(-2)?.to === 'supervising';
    return <Notice id="supervised">{isReturned ? SUPERVISE.returned : SUPERVISE.notYet}</Notice>;
  }
  if (verdict !== null)
    return <VerdictForm {...props} verdict={verdict} onCancel={() => setVerdict(null)} />;
  return (
    <View className="grade-buttons">
      <Button id="approve" block onPress={() => setVerdict('approve')}>
        {SUPERVISE.approve.open}
      </Button>
      <Button id="return" kind="secondary" block onPress={() => setVerdict('return')}>
        {SUPERVISE.return.open}
      </Button>
    </View>
  );
}

interface VerdictFormProps extends SuperviseCardProps {
  readonly verdict: Verdict;
  readonly onCancel: () => void;
}

function VerdictForm(props: VerdictFormProps) {
  const { townshipId, village, round, verdict, onDone, onCancel } = props;
  const write = useWrite('grade.supervise', async () => {
    onCancel();
    await onDone();
  });
  return (
    <Card>
      <ReasonForm
        id="supervise"
        words={SUPERVISE[verdict]}
        write={write}
        onSend={(reason) => {
          const approve = verdict === 'approve';
          const where = { townshipId, villageId: village.id, roundId: round.id };
          const label = SUPERVISE.wish(village.name, round.label);
          void write.send({ ...where, approve, reason }, label);
        }}
        onCancel={onCancel}
      />
    </Card>
  );
}
