import { View } from '@tarojs/components';
import { useState } from 'react';
import { NEXT } from '@domain/proposal/states';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { lastDayText } from '@/features/entry/when';
import { ObjectForm } from '@/features/objection/object-form';
import { OBJECT } from '@/features/objection/texts';
import { placeOf, type Villager } from '@/features/villager/place';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { ResubmitForm } from './resubmit-form';
import { CONFIRM, RESUBMIT, WITHDRAW } from './texts';
import type { Proposal } from './use-proposals';
import { WithdrawForm } from './withdraw-form';

interface ProposalActionsProps {
  readonly villager: Villager;
  readonly proposal: Proposal;
  readonly onDone: (told: string) => void;
}

type Form = 'none' | 'refute' | 'withdraw' | 'resubmit' | 'object';

/** What the household may do about it now. */
export function ProposalActions(props: ProposalActionsProps) {
  const { proposal } = props;
  const [form, setForm] = useState<Form>('none');
  const close = { onCancel: () => setForm('none') };
  switch (form) {
    case 'refute':
      return <WithdrawForm {...props} {...close} words={CONFIRM} told={CONFIRM.withdrawn} />;
    case 'withdraw':
      return <WithdrawForm {...props} {...close} words={WITHDRAW} told={WITHDRAW.done} />;
    case 'resubmit':
      return <ResubmitForm {...props} {...close} place={placeOf(props.villager)} />;
    case 'object':
      return <ObjectForm {...props} {...close} about={proposal} isOwn />;
    case 'none':
      return <Choices {...props} onChoose={setForm} />;
  }
}

interface ChoicesProps extends ProposalActionsProps {
  readonly onChoose: (form: Form) => void;
}

function Choices(props: ChoicesProps) {
  const { proposal, onChoose } = props;
  if (proposal.state === 'unconfirmed') return <Confirm {...props} />;
  const { resubmit, withdraw, object } = choicesOf(proposal);
  return (
    <View>
      {resubmit && (
        <Button block id="proposal-resubmit" onPress={() => onChoose('resubmit')}>
          {RESUBMIT.open}
        </Button>
      )}
      {withdraw && (
        <Button block kind="text" id="proposal-withdraw" onPress={() => onChoose('withdraw')}>
          {WITHDRAW.open}
        </Button>
      )}
      {object && (
        <Button block kind="secondary" id="proposal-object" onPress={() => onChoose('object')}>
          {OBJECT.open}
        </Button>
      )}
    </View>
  );
}

/** What the state lets a household do, and what is its own to do. */
function choicesOf({ state, direction, mine, publicity }: Proposal) {
  const isOwner = direction === 'addition' || mine;
  const isShown = publicity !== null && publicity.from < publicity.until;
  return {
    resubmit: isOwner && state === 'returned',
    withdraw: isOwner && NEXT[state].includes('withdrawn'),
    object: direction === 'deduction' && isShown && NEXT[state].includes('objected'),
  };
}

/** Yes or no; a deduction is not the household's to take back, but without its yes it ends. */
function Confirm({ villager, proposal, onDone, onChoose }: ChoicesProps) {
  const write = useWrite('proposal.confirm', () => onDone(CONFIRM.done));
  const [refuted, setRefuted] = useState(false);
  const confirm = () => {
    const wish = { ...placeOf(villager), proposalId: proposal.id };
    void write.send(wish, CONFIRM.wish(proposal.itemName));
  };
  return (
    <View>
      <SendButton id="confirm" sendId="proposal-confirm" write={write} onSend={confirm}>
        {CONFIRM.yes}
      </SendButton>
      <Button
        block
        kind="text"
        id="proposal-refute"
        onPress={() => (proposal.direction === 'addition' ? onChoose('refute') : setRefuted(true))}
      >
        {CONFIRM.no}
      </Button>
      {refuted && (
        <Notice tone="info" id="proposal-refuted">
          {CONFIRM.deduction(proposal.dueAt === null ? '' : lastDayText(proposal.dueAt))}
        </Notice>
      )}
    </View>
  );
}
