import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { sentenceOf } from '@/features/refusal/sentences';
import type { Run } from './run';
import { RECEIVE } from './texts';
import type { Receiving } from './use-receive';
import './receive.scss';

interface RunProps {
  readonly run: Run;
  readonly receiving: Receiving;
}

/** How far a delivery has come into the books, and the way on when it stopped. */
export function Underway({ run, receiving }: RunProps) {
  const { sending, goOn, giveUp } = receiving;
  const all = run.made.length + run.waiting.length;
  const words = sending === 'unknown' ? RECEIVE.again : RECEIVE.goOn;
  return (
    <>
      <Card id="receive-run">
        <Bar done={run.made.length} all={all} />
        <Standing run={run} sending={sending} />
        {sending !== 'sending' && (
          <>
            <Button id="receive-again" block onPress={goOn}>
              {words}
            </Button>
            <Button id="receive-give-up" kind="text" block onPress={() => void giveUp()}>
              {RECEIVE.giveUp}
            </Button>
          </>
        )}
      </Card>
      <MadeList run={run} />
    </>
  );
}

function Bar({ done, all }: { readonly done: number; readonly all: number }) {
  const percent = Math.round((done * 100) / all);
  return (
    <View className="receive__bar" ariaLabel={`${done} / ${all}`}>
      <View className="receive__filled" style={{ width: `${percent}%` }} />
    </View>
  );
}

function Standing({ run, sending }: Pick<RunProps, 'run'> & Pick<Receiving, 'sending'>) {
  const { made, waiting } = run;
  const [part, all] = [made.length + 1, made.length + waiting.length];
  switch (sending) {
    case 'sending':
      return (
        <Text className="receive__words" id="receive-sending">
          {RECEIVE.sending(part, all, waiting[0]?.lines.length ?? 0)}
        </Text>
      );
    case 'unknown':
      return (
        <Notice tone="warn" id="receive-unknown">
          {RECEIVE.unanswered(part, all)}
        </Notice>
      );
    case 'still':
      return (
        <Notice tone="warn" id="receive-left">
          {RECEIVE.left(made.length, all)}
        </Notice>
      );
  }
}

/** All that came is in the books. */
export function Done({ run, receiving }: RunProps) {
  const { made } = run;
  const [only] = made;
  const lines = made.reduce((sum, one) => sum + one.lines, 0);
  const isOne = made.length === 1 && only !== undefined;
  return (
    <>
      <Notice id="receive-done">
        {isOne ? saidOf(only) : RECEIVE.doneMany(lines, made.length)}
      </Notice>
      {!isOne && <MadeList run={run} />}
      <Button id="receive-next" block onPress={receiving.next}>
        {RECEIVE.next}
      </Button>
    </>
  );
}

/** Why a part did not come in, and what of the delivery is in the books already. */
export function Stopped({ run, receiving }: RunProps) {
  const { refused, made } = run;
  const rest = receiving.draft.lines.length;
  return (
    <>
      {refused !== null && (
        <Notice
          tone="error"
          id="receive-refused"
          {...(made.length === 0 ? {} : { title: RECEIVE.refused(made.length + 1) })}
        >
          {sentenceOf(refused)}
        </Notice>
      )}
      {made.length > 0 && (
        <>
          <Notice tone="warn" id="receive-rest">
            {RECEIVE.rest(made.length, rest)}
          </Notice>
          <MadeList run={run} />
          <Button id="receive-drop" kind="text" block onPress={() => void receiving.drop()}>
            {RECEIVE.drop}
          </Button>
        </>
      )}
    </>
  );
}

function MadeList({ run: { made } }: Pick<RunProps, 'run'>) {
  if (made.length === 0) return null;
  return (
    <Card flush title={RECEIVE.made} id="receive-made">
      {made.map(({ no, donationNo, lines }, index) => (
        <ListRow
          key={no}
          id={`receive-made-${index + 1}`}
          title={no}
          {...(donationNo === null ? {} : { note: RECEIVE.doneDonation(donationNo) })}
          value={RECEIVE.madeLines(lines)}
        />
      ))}
    </Card>
  );
}

function saidOf({ no, donationNo }: Run['made'][number]): string {
  return RECEIVE.done(no) + (donationNo === null ? '' : RECEIVE.doneDonation(donationNo));
}
