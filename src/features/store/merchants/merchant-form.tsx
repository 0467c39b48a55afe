import { Text } from '@tarojs/components';
import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { StoreHere } from '../staff-page';
import { fenFrom } from './fen-from';
import { MERCHANTS } from './texts';
import type { MerchantRow } from './use-merchants';
import '@/features/committee/card-words.scss';

interface MerchantFormProps {
  readonly here: StoreHere;
  /** Null for a new one. */
  readonly merchant?: MerchantRow | null;
  readonly onSaved: () => Promise<void>;
  readonly onCancel: () => void;
}

interface Draft {
  readonly name: string;
  readonly note: string;
  readonly rate: string;
  readonly state: MerchantRow['state'];
}

const NEW: Draft = { name: '', note: '', rate: '1', state: 'active' };

/** A partner as the village knows it. */
export function MerchantForm({ here, merchant = null, onSaved, onCancel }: MerchantFormProps) {
  const [draft, setDraft] = useState(() => draftOf(merchant));
  const [tried, setTried] = useState(false);
  const write = useWrite('merchant.save', onSaved);
  const fenPerPoint = fenFrom(draft.rate);
  const [name, note] = [draft.name.trim(), draft.note.trim()];
  const save = () => {
    setTried(true);
    if (name === '' || note === '' || fenPerPoint === null) return;
    const { state } = draft;
    const wish = { villageId: here.villageId, name, note, fenPerPoint, state };
    const named = merchant === null ? {} : { merchantId: merchant.id };
    void write.send({ ...wish, ...named }, MERCHANTS.label(name));
  };

  return (
    <Card title={merchant === null ? MERCHANTS.add : MERCHANTS.edit} id="merchant-form">
      {write.state.step !== 'unknown' && (
        <Fields draft={draft} tried={tried} isNew={merchant === null} onChange={setDraft} />
      )}
      <SendButton id="merchant" sendId="merchant-save" write={write} onSend={save}>
        {MERCHANTS.save}
      </SendButton>
      <Button id="merchant-cancel" kind="text" block onPress={onCancel}>
        {MERCHANTS.cancel}
      </Button>
    </Card>
  );
}

function draftOf(merchant: MerchantRow | null): Draft {
  if (merchant === null) return NEW;
  const { name, note, fenPerPoint, state } = merchant;
  return { name, note, rate: fenText(fenPerPoint), state };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly tried: boolean;
  readonly isNew: boolean;
  readonly onChange: (draft: Draft) => void;
}

function Fields({ draft, tried, isNew, onChange }: FieldsProps) {
  const { name, note, rate, state } = draft;
  const tied = tiedTo(draft, onChange);
  return (
    <>
      <Field
        id="merchant-name"
        label={MERCHANTS.name}
        {...tied('name')}
        lengthMax={20}
        error={tried && name.trim() === '' ? MERCHANTS.nameMissing : undefined}
      />
      <Field
        id="merchant-note"
        label={MERCHANTS.where}
        {...tied('note')}
        lengthMax={100}
        error={tried && note.trim() === '' ? MERCHANTS.whereMissing : undefined}
      />
      <Field
        id="merchant-rate"
        label={MERCHANTS.rate}
        hint={MERCHANTS.rateHint}
        kind="digit"
        {...tied('rate')}
        lengthMax={6}
        error={tried && fenFrom(rate) === null ? MERCHANTS.rateWrong : undefined}
      />
      {!isNew && (
        <>
          <Text className="card-words">{MERCHANTS.state}</Text>
          <Segmented
            id="merchant-state"
            label={MERCHANTS.state}
            {...tied('state')}
            options={[
              { value: 'active', label: MERCHANTS.states.active },
              { value: 'ended', label: MERCHANTS.states.ended },
            ]}
          />
        </>
      )}
      {state === 'ended' && <Notice tone="warn">{MERCHANTS.endedNote}</Notice>}
    </>
  );
}
