import { Text, View } from '@tarojs/components';
import { fenText } from '@domain/fund/fen';
import type { FundKind } from '@domain/fund/fund';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { Choice } from '@/features/committee/choice';
import { today } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { useWrite } from '@/features/write/use-write';
import { FoldedForm } from './folded-form';
import { amountFrom, AmountField, isPast, MoneyDayField } from './money-fields';
import { FUNDS, MONEY, RECORD } from './texts';
import { useKeptForm } from './use-kept-form';
import { useNamedDonations } from './use-money';
import './money.scss';

interface RecordFormProps {
  readonly villageId: string;
  readonly onDone: () => Promise<void>;
}

interface Draft {
  readonly fund: FundKind;
  readonly kind: keyof typeof RECORD.kinds;
  readonly amount: string;
  readonly on: string;
  readonly party: string;
  readonly note: string;
  readonly donationId: string | null;
}

const EMPTY = { fund: 'fiscal', kind: 'income', amount: '', party: '', note: '' } as const;
const fresh = (): Draft => ({ ...EMPTY, on: today(), donationId: null });

/** Money that is no goods', no donation's and no dealer's. */
export function RecordForm({ villageId, onDone }: RecordFormProps) {
  const write = useWrite('fund.record');
  const form = useKeptForm({ key: 'fund-record', villageId, fresh, step: write.state.step });
  const { draft, change, photos } = form;
  const { fund, kind, amount, on } = draft;
  const isSpentDonation = fund === 'donation' && kind === 'purchase';
  const send = () => {
    form.setTried(true);
    const amountFen = amountFrom(amount);
    const [party, note] = [draft.party.trim(), draft.note.trim()];
    if (amountFen === null || note === '' || !isPast(on) || !photos.settled) return null;
    const { donationId } = draft;
    const named = isSpentDonation && donationId !== null ? { donationId } : {};
    const from = party === '' ? {} : { party };
    const photoIds = [...photos.photoIds];
    const wish = { villageId, fund, kind, amountFen, on, note, photoIds, ...from, ...named };
    return write.send(wish, RECORD.label);
  };
  return (
    <FoldedForm
      id="fund-record"
      words={{ open: RECORD.open, save: MONEY.save }}
      write={write}
      {...form.fold}
      send={send}
      onDone={onDone}
      said={() => MONEY.done}
    >
      <Text className="money__words">{RECORD.explain}</Text>
      <Choice
        id="fund-record-fund"
        label={RECORD.fund}
        options={FUNDS.short}
        value={fund}
        onChange={(chosen) => change({ ...draft, fund: chosen })}
      />
      <Choice
        id="fund-record-kind"
        label={RECORD.kind}
        options={RECORD.kinds}
        value={kind}
        onChange={(chosen) => change({ ...draft, kind: chosen })}
      />
      {isSpentDonation && (
        <NamedDonations
          villageId={villageId}
          value={draft.donationId}
          onChange={(donationId) => change({ ...draft, donationId })}
        />
      )}
      <Typed draft={draft} tried={form.tried} onChange={change} />
      <PhotoPicker
        photos={photos}
        label={MONEY.papers}
        hint={MONEY.papersHint}
        id="fund-record-photo"
      />
    </FoldedForm>
  );
}

interface TypedProps {
  readonly draft: Draft;
  readonly tried: boolean;
  readonly onChange: (draft: Draft) => void;
}

function Typed({ draft, tried, onChange }: TypedProps) {
  return (
    <>
      <AmountField
        id="fund-record-amount"
        value={draft.amount}
        tried={tried}
        onChange={(amount) => onChange({ ...draft, amount })}
      />
      <MoneyDayField
        id="fund-record-day"
        value={draft.on}
        tried={tried}
        onChange={(on) => onChange({ ...draft, on })}
      />
      <Field
        id="fund-record-party"
        label={RECORD.party}
        value={draft.party}
        lengthMax={30}
        onChange={(party) => onChange({ ...draft, party })}
      />
      <Field
        id="fund-record-note"
        label={RECORD.note}
        value={draft.note}
        lengthMax={100}
        hint={RECORD.noteHint}
        error={tried && draft.note.trim() === '' ? RECORD.noteWrong : undefined}
        onChange={(note) => onChange({ ...draft, note })}
      />
    </>
  );
}

interface NamedDonationsProps {
  readonly villageId: string;
  readonly value: string | null;
  readonly onChange: (donationId: string | null) => void;
}

/** Which donor's wish it serves, if it serves one. */
function NamedDonations({ villageId, value, onChange }: NamedDonationsProps) {
  const donations = useNamedDonations(villageId);
  return (
    <>
      <Text className="money__label">{RECORD.donation}</Text>
      <LoadView {...donations} small id="fund-record-donations">
        {(named) => (
          <View className="money__chips">
            <Chip
              id="fund-record-donation-any"
              chosen={value === null}
              onPress={() => onChange(null)}
            >
              {RECORD.anyPurpose}
            </Chip>
            {named.map(({ id, no, purpose, amountFen, spentFen }) => (
              <Chip
                key={id}
                id={`fund-record-donation-${no}`}
                chosen={value === id}
                onPress={() => onChange(id)}
              >
                {RECORD.left(purpose, fenText(amountFen - spentFen))}
              </Chip>
            ))}
          </View>
        )}
      </LoadView>
    </>
  );
}
