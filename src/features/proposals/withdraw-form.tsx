import { placeOf, type Villager } from '@/features/villager/place';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
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
  const write = useWrite('proposal.withdraw', () => onDone(told));
  return (
    <ReasonForm
      id="withdraw"
      words={words}
      write={write}
      onSend={(reason) => {
        const wish = { ...placeOf(villager), proposalId: proposal.id, reason };
        void write.send(wish, WITHDRAW.wish(proposal.itemName));
      }}
      onCancel={onCancel}
    />
  );
}
