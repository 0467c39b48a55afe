import { Text } from '@tarojs/components';
import { pointsText } from '@domain/points';
import type { Item } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import type { Scanned } from '@/features/card/scanned';
import { sentenceOf } from '@/features/refusal/sentences';
import { WriteTrouble } from '@/features/write/write-trouble';
import { CHECK } from '../texts';
import { isFinding } from './draft';
import type { CheckedLine } from './use-check';
import type { Deed } from './use-deed';
import './deed.scss';

interface CheckCardProps {
  readonly deed: Deed;
  readonly item: Item;
  readonly household: Scanned;
}

/** What it will come to, as the cloud sees it, and then the sending. */
export function CheckCard({ deed, item, household }: CheckCardProps) {
  const { check, state } = deed;
  if (state.step === 'unknown')
    return <WriteTrouble state={state} id="deed" onAgain={() => void deed.again()} />;
  if (check.step !== 'ready')
    return (
      <>
        {check.step === 'problem' && (
          <Notice tone="warn" id="deed-problem">
            {check.sentence}
          </Notice>
        )}
        <Button
          id="deed-look"
          size="large"
          block
          loading={check.step === 'looking'}
          onPress={() => void deed.look(item)}
        >
          {check.step === 'looking' ? CHECK.looking : CHECK.look}
        </Button>
      </>
    );
  const fault = check.line?.faults[0];
  return (
    <Card title={CHECK.title} id="deed-check">
      <Text className="deed__line">
        {`${CHECK.who(household.number, household.maskedName)} · ${item.name}`}
      </Text>
      <Outlook deed={deed} item={item} line={check.line} />
      <WriteTrouble state={state} id="deed" onAgain={() => void deed.again()} />
      {fault === undefined ? (
        <Button
          id="deed-send"
          size="large"
          block
          loading={state.step === 'sending'}
          onPress={() => void deed.send(item)}
        >
          {isFinding(deed.draft, item) ? CHECK.sendFinding : CHECK.send}
        </Button>
      ) : (
        <>
          <Notice tone="error" id="deed-fault">
            {sentenceOf(fault)}
          </Notice>
          {fault.code === 'DUPLICATE_PROPOSAL' && (
            <Button
              id="deed-meant"
              kind="secondary"
              block
              onPress={() => deed.change({ again: true })}
            >
              {CHECK.again}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}

interface OutlookProps {
  readonly deed: Deed;
  readonly item: Item;
  readonly line: CheckedLine | null;
}

function Outlook({ deed, item, line }: OutlookProps) {
  const { draft } = deed;
  if (line === null)
    return <Text className="deed__line">{CHECK.finding(item.rectify?.days ?? 0)}</Text>;
  return (
    <>
      {line.value !== null && (
        <Text className="deed__value" id="deed-value">
          {CHECK.value[item.direction](pointsText(line.value))}
        </Text>
      )}
      {line.warnings
        .filter((warning) => warning !== 'unconfirmed' || draft.how === 'later')
        .map((warning) => (
          <Text key={warning} className="deed__warning">
            {CHECK.warnings[warning]}
          </Text>
        ))}
    </>
  );
}
