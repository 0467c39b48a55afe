import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { periodName } from '@domain/period';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { Tag } from '@/components/tag/tag';
import { SchemeFold, type Scheme } from '@/features/grade/scheme-card';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { navigate } from '@/services/platform';
import { call } from '@/services/transport';
import { usePeriods } from '../flags/use-flags';
import type { Here } from '../here';
import { TO } from '../places';
import { Several } from '../several';
import { COMMON } from '../texts';
import { today } from '../when';
import { draftOf, schemeFrom, type SchemeDraft } from './scheme-draft';
import { SchemeFields } from './scheme-fields';
import { OPEN, ROUNDS } from './texts';
import '@/features/grade/grade.scss';

interface RoundFormProps {
  readonly here: Here;
  readonly onOpened: () => Promise<void>;
}

/** Opens a round: its name, the periods that count, and how it grades; folded up until it is wanted. */
export function RoundForm(props: RoundFormProps) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <View className="grade-buttons">
        <Button id="round-open" kind="secondary" block onPress={() => setOpen(true)}>
          {ROUNDS.open}
        </Button>
      </View>
    );
  return (
    <Card title={ROUNDS.open} id="round-form">
      <Beginning {...props} />
      <Button id="round-cancel" kind="text" block onPress={() => setOpen(false)}>
        {COMMON.cancel}
      </Button>
    </Card>
  );
}

/** What a round begins from has to be there first: the usual scheme, and periods that are over. */
function Beginning(props: RoundFormProps) {
  const { villageId } = props.here;
  const scheme = useLoad(`scheme ${villageId}`, () => call('grade.scheme', { villageId }));
  const periods = usePeriods(villageId);
  return (
    <LoadView small load={periods.load} reload={periods.reload} id="round-periods">
      {(over) => (
        <LoadView small load={scheme.load} reload={scheme.reload} id="round-scheme">
          {(usual) => <Form {...props} periods={over} usual={usual} />}
        </LoadView>
      )}
    </LoadView>
  );
}

interface FormProps extends RoundFormProps {
  readonly periods: readonly string[];
  readonly usual: Scheme;
}

interface Draft {
  readonly label: string;
  readonly periods: readonly string[];
  readonly scheme: SchemeDraft;
}

const LABEL = /^[0-9A-Za-z-]{1,12}$/;

function Form({ here, onOpened, periods, usual }: FormProps) {
  const [draft, setDraft] = useState<Draft>(() => ({
    label: today().slice(0, 4),
    periods: periods.slice(0, 1),
    scheme: draftOf(usual),
  }));
  const [tried, setTried] = useState(false);
  const write = useWrite('grade.open', async (opened) => {
    await onOpened();
    await navigate(TO.round(opened.roundId));
  });
  const label = draft.label.trim();
  const scheme = schemeFrom(draft.scheme, usual);
  const isNamed = LABEL.test(label);
  function send(): void {
    setTried(true);
    if (!isNamed || draft.periods.length === 0 || scheme === null) return;
    const wish = { villageId: here.villageId, label, periods: [...draft.periods], scheme };
    void write.send(wish, OPEN.wish(label));
  }
  return (
    <>
      <Field
        id="round-label"
        label={OPEN.label}
        value={draft.label}
        lengthMax={12}
        hint={OPEN.labelHint}
        error={tried && !isNamed ? OPEN.labelWrong : undefined}
        onChange={(typed) => setDraft({ ...draft, label: typed })}
      />
      <Several
        id="round-period"
        label={OPEN.periods}
        explain={OPEN.periodsHint}
        options={periods.map((value) => ({ value, label: periodName(value) }))}
        values={draft.periods}
        error={tried && draft.periods.length === 0 ? OPEN.periodsMissing : undefined}
        onChange={(chosen) => setDraft({ ...draft, periods: chosen })}
      />
      <SchemePart
        usual={scheme ?? usual}
        draft={draft.scheme}
        onChange={(changed) => setDraft({ ...draft, scheme: changed })}
      />
      {tried && scheme === null && (
        <Notice tone="error" id="scheme-wrong">
          {OPEN.wrong}
        </Notice>
      )}
      <Sentences id="round-effect" sentences={OPEN.sentences} />
      <SendButton id="round" sendId="round-send" write={write} onSend={send}>
        {OPEN.send}
      </SendButton>
    </>
  );
}

interface SchemePartProps {
  readonly usual: Scheme;
  readonly draft: SchemeDraft;
  readonly onChange: (draft: SchemeDraft) => void;
}

/** The scheme to read, or to change. */
function SchemePart({ usual, draft, onChange }: SchemePartProps) {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Text className="grade-head">{OPEN.scheme}</Text>
      {editing ? (
        <>
          {usual.estimated && <Tag tone="amber">{usual.note}</Tag>}
          <SchemeFields draft={draft} onChange={onChange} />
        </>
      ) : (
        <SchemeFold scheme={usual} />
      )}
      <Button id="scheme-edit" kind="secondary" block onPress={() => setEditing(!editing)}>
        {editing ? OPEN.changeClose : OPEN.change}
      </Button>
    </>
  );
}
