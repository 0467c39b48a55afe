import { useRenewal } from '@/features/load/use-renewal';
import { confirm } from '@/services/platform';
import type { QueueName } from './queue';
import { ACT, BULK } from './texts';
import { useOpinion } from './use-opinion';
import { useQueue } from './use-queue';

/** One queue on the desk: what waits, what was ticked, and what became of what was sent. */
export function useDesk(villageId: string, name: QueueName) {
  const queue = useQueue(villageId, name);
  const opinion = useOpinion(villageId, name, async () => {
    queue.clear();
    await queue.reload();
  });
  useRenewal(queue);

  async function approve(): Promise<void> {
    const { ticked } = queue;
    const title = BULK.ask[name](ticked.length);
    const content = name === 'first' ? ACT.ask.passDetail : ACT.ask.agreeDetail;
    const { yes: confirmText, no: cancelText } = ACT.ask;
    if (!(await confirm({ title, content, confirmText, cancelText }))) return;
    if (name === 'first')
      await opinion.decide(
        ticked,
        ticked.map(({ id }) => ({ proposalId: id, verdict: 'pass' })),
      );
    else
      await opinion.mark(
        ticked,
        ticked.map(({ id }) => ({ proposalId: id, agree: true })),
      );
  }
  return { name, queue, opinion, approve };
}

export type Desk = ReturnType<typeof useDesk>;
