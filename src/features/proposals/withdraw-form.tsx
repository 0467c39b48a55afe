import { placeOf, type Villager } from '@/features/villager/place';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite, type Write } from '@/features/write/use-write';
import { WITHDRAW } from './texts';
import type { Proposal } from './use-proposals';

interface WithdrawFormProps {
  readonly villager: Villager;
  readonly proposal: Proposal;
  readonly words: Parameters<typeof ReasonForm>[0]['words'];
  /** What is said once it is taken back. */
  readonly told: string;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

/** Takes something back, or says it was not so. */
export function WithdrawForm(props: WithdrawFormProps) {
  const { villager, proposal, words, told, onDone, onCancel } = props;
  const { state, send, again } = useWrite('proposal.withdraw');
  async function finish(answer: ReturnType<Write<'proposal.withdraw'>['again']>): Promise<void> {
    if ((await answer) !== null) onDone(told);
  }
  return (
    <ReasonForm
      id="withdraw"
      words={words}
      state={state}
      onSend={(reason) => {
        const wish = { ...placeOf(villager), proposalId: proposal.id, reason };
        void finish(send(wish, WITHDRAW.wish(proposal.itemName)));
      }}
      onAgain={() => void finish(again())}
      onCancel={onCancel}
    />
  );
}
