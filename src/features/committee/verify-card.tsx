import { Text } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { useVerify, type Verdict } from '@/features/verify/use-verify';
import { HOUSEHOLD } from './household-texts';
import { CHAIN_FAULTS } from './texts';
import type { HouseholdDetail } from './use-household';
import { dayText } from './when';
import './card-words.scss';

interface VerifyCardProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
}

const { verify: WORDS } = HOUSEHOLD;

/** Computes this household's whole chain anew on this device, and says how it came out. */
export function VerifyCard({ villageId, household: { id, head } }: VerifyCardProps) {
  const { state, verify } = useVerify({ villageId, householdId: id });
  return (
    <Card title={WORDS.title} id="verify-card">
      <Text className="card-words">{WORDS.explain}</Text>
      {state.step === 'checking' && (
        <Text className="card-words" id="verify-progress">
          {WORDS.progress(state.checked, state.total)}
        </Text>
      )}
      {state.step === 'failed' && (
        <Notice tone="warn" id="verify-failed">
          {WORDS.failed}
        </Notice>
      )}
      {state.step === 'done' && <VerdictNotice verdict={state.verdict} />}
      <Button
        id="household-verify"
        kind="secondary"
        block
        loading={state.step === 'checking'}
        onPress={() => void verify(head)}
      >
        {state.step === 'idle' ? WORDS.button : WORDS.again}
      </Button>
    </Card>
  );
}

function VerdictNotice({ verdict }: { readonly verdict: Verdict }) {
  const { intact, sealHolds, checked } = verdict;
  if (intact && sealHolds)
    return (
      <Notice title={WORDS.fineTitle} id="verify-verdict">
        {`${WORDS.fine(checked)}${sealSentence(verdict)}`}
      </Notice>
    );
  return (
    <Notice tone="error" title={WORDS.wrongTitle} id="verify-verdict">
      {`${wrongSentence(verdict)}${WORDS.advice}`}
    </Notice>
  );
}

function sealSentence({ sealedDay }: Verdict): string {
  return sealedDay === null ? WORDS.unsealed : WORDS.sealed(dayText(sealedDay));
}

function wrongSentence({ fault, no }: Verdict): string {
  return fault === null ? WORDS.sealBroken : WORDS.wrong(no ?? 0, CHAIN_FAULTS[fault]);
}
