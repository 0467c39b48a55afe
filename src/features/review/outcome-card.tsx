import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { sentenceOf } from '@/features/refusal/sentences';
import type { Result, Reviewed } from './queue';
import { BECAME, BULK, ROW } from './texts';
import type { Outcome } from './use-opinion';
import './outcome-card.scss';

interface OutcomeCardProps {
  readonly outcome: Outcome;
  readonly onDismiss: () => void;
}

/** What became of each of those sent together: some may have been refused and the rest stand. */
export function OutcomeCard({ outcome: { proposals, results }, onDismiss }: OutcomeCardProps) {
  const refused = results.filter(({ refusal }) => refusal !== null).length;
  return (
    <Card title={BULK.results} id="review-outcome">
      <Text id="review-summary">{BULK.summary(results.length - refused, refused)}</Text>
      {results.map((result) => (
        <OutcomeLine
          key={result.proposalId}
          result={result}
          proposal={proposals.find(({ id }) => id === result.proposalId)}
        />
      ))}
      <Button id="review-outcome-close" kind="secondary" block onPress={onDismiss}>
        {BULK.dismiss}
      </Button>
    </Card>
  );
}

interface OutcomeLineProps {
  readonly result: Result;
  readonly proposal: Reviewed | undefined;
}

function OutcomeLine({ result: { proposalId, state, refusal }, proposal }: OutcomeLineProps) {
  const became = refusal === null ? (state === null ? '' : BECAME[state]) : faultText(refusal);
  return (
    <View className="outcome-line" id={`outcome-${proposalId}`}>
      {proposal !== undefined && (
        <Text className="outcome-line__what">
          {`${ROW.household(proposal.householdNumber, proposal.maskedName)} ${proposal.itemName}`}
        </Text>
      )}
      <Text className={refusal === null ? 'outcome-line__done' : 'outcome-line__refused'}>
        {became}
      </Text>
    </View>
  );
}

function faultText(fault: NonNullable<Result['refusal']>): string {
  return BULK.refused(sentenceOf(fault));
}
