import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { sentenceOf } from '@/features/refusal/sentences';
import { confirm } from '@/services/platform';
import { nextBatch, progressOf, type Result, type Run, type SentLine } from './run';
import { BULK } from './texts';
import type { RunState } from './use-run';
import './bulk.scss';

interface RunViewProps {
  readonly run: Run;
  readonly state: RunState;
  readonly onGoOn: () => void;
  readonly onForget: () => void;
}

/** How far a sheet has come, what stopped it, and what became of each line that has an answer. */
export function RunView({ run, state, onGoOn, onForget }: RunViewProps) {
  const finished = nextBatch(run) === null;
  const { done, all } = progressOf(run);
  return (
    <>
      <Card title={finished ? BULK.done : run.name} id="bulk-run">
        <Progress done={done} all={all} />
        {finished ? (
          <Finished run={run} onForget={onForget} />
        ) : (
          <Unfinished run={run} state={state} onGoOn={onGoOn} onForget={onForget} />
        )}
      </Card>
      {done > 0 && <Results run={run} />}
    </>
  );
}

function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  const percent = all === 0 ? 100 : Math.round((done * 100) / all);
  return (
    <View className="bulk__bar" ariaLabel={`${done} / ${all}`}>
      <View className="bulk__filled" style={{ width: `${percent}%` }} />
    </View>
  );
}

function Unfinished({ run, state, onGoOn, onForget }: RunViewProps) {
  const { done, all } = progressOf(run);
  if (state.step === 'sending') return <Text id="bulk-sending">{BULK.sending(done, all)}</Text>;
  async function giveUp(): Promise<void> {
    const { giveUpAsk: title, giveUpDetail: content, giveUpYes: confirmText } = BULK;
    if (await confirm({ title, content, confirmText })) onForget();
  }
  return (
    <>
      <Stopped run={run} state={state} />
      <Button id="bulk-go-on" block onPress={onGoOn}>
        {BULK.goOn}
      </Button>
      <Button id="bulk-give-up" kind="text" block onPress={() => void giveUp()}>
        {BULK.giveUp}
      </Button>
    </>
  );
}

function Stopped({ run, state }: Pick<RunViewProps, 'run' | 'state'>) {
  const { done, all } = progressOf(run);
  switch (state.step) {
    case 'unknown':
      return (
        <Notice tone="warn" id="bulk-unknown" title={BULK.stopped(done, all)}>
          {BULK.stoppedHow}
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="error" id="bulk-refused" title={BULK.refused}>
          {state.sentence}
        </Notice>
      );
    case 'still':
    case 'sending':
      return (
        <Notice tone="warn" id="bulk-left">
          {BULK.left(run.name, done, all)}
        </Notice>
      );
  }
}

function Finished({ run, onForget }: Pick<RunViewProps, 'run' | 'onForget'>) {
  const results = run.batches.flatMap((batch) => batch.results ?? []);
  const refused = results.filter(({ refusal }) => refusal !== null).length;
  return (
    <>
      <Text id="bulk-summary">{BULK.summary(results.length - refused, refused)}</Text>
      <Button id="bulk-next" kind="secondary" block onPress={onForget}>
        {BULK.next}
      </Button>
    </>
  );
}

/** What was refused comes first: somebody has to do something about it. */
function Results({ run }: { readonly run: Run }) {
  const lines = run.batches.flatMap(({ lines: sent, results }) =>
    (results ?? []).flatMap((result, index) => {
      const line = sent[index];
      return line === undefined ? [] : [{ line, result }];
    }),
  );
  const sorted = [
    ...lines.filter(({ result }) => result.refusal !== null),
    ...lines.filter(({ result }) => result.refusal === null),
  ];
  return (
    <Card flush id="bulk-results">
      {sorted.map(({ line, result }) => (
        <ResultLine key={line.line} line={line} result={result} />
      ))}
    </Card>
  );
}

function ResultLine({ line, result }: { readonly line: SentLine; readonly result: Result }) {
  const { refusal, state } = result;
  return (
    <View className="bulk__line" id={`bulk-result-${line.line}`}>
      <Text className="bulk__title">{line.words}</Text>
      {refusal === null ? (
        <Text className="bulk__done">
          {state === 'unconfirmed' ? BULK.became.unconfirmed : BULK.became.submitted}
        </Text>
      ) : (
        <Text className="bulk__remark bulk__remark--fault">
          {BULK.notSaved(sentenceOf(refusal))}
        </Text>
      )}
    </View>
  );
}
