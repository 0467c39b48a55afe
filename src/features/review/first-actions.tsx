import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { ReasonForm } from '@/features/write/reason-form';
import { confirm } from '@/services/platform';
import type { Reviewed } from './queue';
import { ACT } from './texts';
import type { Opinion } from './use-opinion';
import './actions.scss';

interface ActionsProps {
  readonly proposal: Reviewed;
  readonly opinion: Opinion;
}

/** What a first reviewer may say: on to the panel, back to be mended, or no further. */
export function FirstActions({ proposal, opinion }: ActionsProps) {
  const [why, setWhy] = useState<'return' | 'reject' | null>(null);
  const busy = opinion.state.step === 'sending';
  const proposalId = proposal.id;
  if (why !== null)
    return (
      <ReasonForm
        id="review-why"
        words={ACT.why[why]}
        write={{ state: { step: busy ? 'sending' : 'idle' }, again: opinion.again }}
        onSend={(reason) => void opinion.decide([proposal], [{ proposalId, verdict: why, reason }])}
        onCancel={() => setWhy(null)}
      />
    );
  async function pass(): Promise<void> {
    const { pass: title, passDetail: content, yes, no } = ACT.ask;
    if (!(await confirm({ title, content, confirmText: yes, cancelText: no }))) return;
    await opinion.decide([proposal], [{ proposalId, verdict: 'pass' }]);
  }
  return (
    <View className="review-actions">
      <Button id="review-pass" block loading={busy} onPress={() => void pass()}>
        {ACT.pass}
      </Button>
      <View className="review-actions__pair">
        <Button id="review-return" kind="secondary" block onPress={() => setWhy('return')}>
          {ACT.return}
        </Button>
        <Button id="review-reject" kind="secondary" block onPress={() => setWhy('reject')}>
          {ACT.reject}
        </Button>
      </View>
    </View>
  );
}
