import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { points, pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { useWrite } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { HOUSEHOLD } from './household-texts';
import { openEntry } from './places';
import { COMMON } from './texts';
import { NO_TRANSFER, wishOf, type TransferDraft, type TransferWish } from './transfer';
import { TransferFields } from './transfer-fields';
import type { HouseholdDetail } from './use-household';
import './card-words.scss';

interface TransferCardProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
  readonly onDone: () => Promise<void>;
}

const { transfer: WORDS } = HOUSEHOLD;

/** Points go to another household when a family divides, joins, moves away or ends. */
export function TransferCard({ villageId, household, onDone }: TransferCardProps) {
  const [open, setOpen] = useState(false);
  const write = useWrite('household.transfer', async () => {
    setOpen(false);
    await onDone();
  });
  const { state } = write;
  const send = ({ to, amount, reason }: TransferWish) =>
    void write.send(
      { villageId, fromId: household.id, toId: to.id, amount, reason },
      WORDS.label(household.number, to.number),
    );

  return (
    <Card title={WORDS.title} id="transfer-card">
      <Text className="card-words">{WORDS.explain}</Text>
      {state.step === 'done' && (
        <>
          <Notice id="transfer-done">{WORDS.done(pointsText(state.value.balance))}</Notice>
          <Button
            kind="text"
            block
            id="transfer-open"
            onPress={() => openEntry(state.value.entryId)}
          >
            {WORDS.open}
          </Button>
        </>
      )}
      {open ? (
        <>
          <TransferForm
            villageId={villageId}
            household={household}
            step={state.step}
            onSend={send}
            onEdit={write.reset}
          />
          <WriteTrouble state={state} id="transfer" onAgain={() => void write.again()} />
          <Button id="transfer-cancel" kind="text" block onPress={() => setOpen(false)}>
            {COMMON.cancel}
          </Button>
        </>
      ) : (
        <OpenButton
          available={household.available}
          onPress={() => {
            write.reset();
            setOpen(true);
          }}
        />
      )}
    </Card>
  );
}

function OpenButton(props: { readonly available: number; readonly onPress: () => void }) {
  if (props.available <= 0) return <Text id="transfer-nothing">{WORDS.nothing}</Text>;
  return (
    <Button id="transfer-button" kind="secondary" block onPress={props.onPress}>
      {WORDS.button}
    </Button>
  );
}

interface TransferFormProps {
  readonly villageId: string;
  readonly household: HouseholdDetail;
  readonly step: ReturnType<typeof useWrite>['state']['step'];
  readonly onSend: (wish: TransferWish) => void;
  readonly onEdit: () => void;
}

/** First it is filled in, then read back, then done. */
function TransferForm({ villageId, household, step, onSend, onEdit }: TransferFormProps) {
  const [draft, setDraft] = useState<TransferDraft>(NO_TRANSFER);
  const [tried, setTried] = useState(false);
  const [read, setRead] = useState<TransferWish | null>(null);
  const { wish, errors } = wishOf(draft, household.available);

  if (read !== null)
    return (
      <Summary
        household={household}
        wish={read}
        step={step}
        onSend={() => onSend(read)}
        onEdit={() => {
          onEdit();
          setRead(null);
        }}
      />
    );
  return (
    <>
      <TransferFields
        villageId={villageId}
        household={household}
        draft={draft}
        errors={tried ? errors : {}}
        onChange={setDraft}
      />
      <Button
        id="transfer-next"
        block
        onPress={() => {
          setTried(true);
          setRead(wish);
        }}
      >
        {WORDS.next}
      </Button>
    </>
  );
}

interface SummaryProps {
  readonly household: HouseholdDetail;
  readonly wish: TransferWish;
  readonly step: TransferFormProps['step'];
  readonly onSend: () => void;
  readonly onEdit: () => void;
}

function Summary({ household: { number, balance }, wish, step, onSend, onEdit }: SummaryProps) {
  const { to, amount, reason } = wish;
  const sentences = [
    `${WORDS.summary(number, to.number, pointsText(amount))}${reason}`,
    WORDS.after(number, pointsText(points(balance - amount))),
  ];
  return (
    <View>
      <Sentences id="transfer-summary" sentences={sentences} />
      {step !== 'unknown' && (
        <>
          <Button
            id="transfer-confirm"
            kind="danger"
            block
            loading={step === 'sending'}
            onPress={onSend}
          >
            {WORDS.confirm}
          </Button>
          <Button id="transfer-edit" kind="text" block onPress={onEdit}>
            {WORDS.edit}
          </Button>
        </>
      )}
    </View>
  );
}
