import { FUND_KINDS } from '@domain/fund/fund';
import { FUND_NAMES } from '@domain/fund/words';
import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { DayField } from '@/components/day-field/day-field';
import { Field } from '@/components/field/field';
import { Choice, YesNo } from '@/features/committee/choice';
import { PhotoPicker } from '@/features/photo/photo-picker';
import type { Draft } from './draft';
import { RECEIVE } from './texts';
import type { Receiving } from './use-receive';
import './receive.scss';

/** Where it came from, who paid or gave it, and when. */
export function ReceiveSource({ receiving }: { readonly receiving: Receiving }) {
  const { draft, change, photos, tried } = receiving;
  const set = (said: Partial<Draft>) => change({ ...draft, ...said });
  return (
    <Card id="receive-source">
      <Choice
        id="receive-kind"
        label={RECEIVE.kind}
        options={RECEIVE.kinds}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      {draft.kind === 'purchase' ? (
        <Bought draft={draft} set={set} />
      ) : (
        <Given draft={draft} set={set} tried={tried} />
      )}
      <Field
        id="receive-note"
        label={RECEIVE.note}
        value={draft.note}
        lengthMax={100}
        hint={RECEIVE.noteHint}
        onChange={(note) => set({ note })}
      />
      <DayField
        id="receive-day"
        label={RECEIVE.day}
        value={draft.on}
        placeholder={draft.on}
        onChange={(on) => set({ on })}
      />
      <PhotoPicker
        photos={photos}
        label={RECEIVE.photos}
        hint={RECEIVE.photosHint}
        id="receive-photo"
      />
    </Card>
  );
}

interface PartProps {
  readonly draft: Draft;
  readonly set: (said: Partial<Draft>) => void;
}

function Bought({ draft, set }: PartProps) {
  const kinds = ['none', ...FUND_KINDS] as const;
  return (
    <>
      <Text className="receive__label">{RECEIVE.fund}</Text>
      <View className="receive__chips">
        {kinds.map((fund) => (
          <Chip
            key={fund}
            id={`receive-fund-${fund}`}
            chosen={draft.fund === fund}
            onPress={() => set({ fund })}
          >
            {fund === 'none' ? RECEIVE.noFund : FUND_NAMES[fund]}
          </Chip>
        ))}
      </View>
      <Field
        id="receive-party"
        label={RECEIVE.party}
        value={draft.party}
        lengthMax={30}
        hint={RECEIVE.partyHint}
        onChange={(party) => set({ party })}
      />
    </>
  );
}

function Given({ draft, set, tried }: PartProps & { readonly tried: boolean }) {
  return (
    <>
      <Field
        id="receive-donor"
        label={RECEIVE.donor}
        value={draft.donor}
        lengthMax={30}
        error={tried && draft.donor.trim() === '' ? RECEIVE.donorMissing : undefined}
        onChange={(donor) => set({ donor })}
      />
      <YesNo
        id="receive-shown"
        label={RECEIVE.shown}
        options={RECEIVE.showns}
        value={draft.shown}
        onChange={(shown) => set({ shown })}
      />
      <Field
        id="receive-purpose"
        label={RECEIVE.purpose}
        value={draft.purpose}
        lengthMax={40}
        hint={RECEIVE.purposeHint}
        onChange={(purpose) => set({ purpose })}
      />
    </>
  );
}
