import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { quantityFromText, quantityText } from '@domain/quantity';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { usePhotos } from '@/features/photo/use-photos';
import { KeptPhotos } from '@/features/villager/kept-photos';
import { SendButton } from '@/features/write/send-button';
import { FORM } from '@/features/write/texts';
import { useWrite } from '@/features/write/use-write';
import { RESUBMIT } from './texts';
import type { Proposal } from './use-proposals';
import '@/features/write/reason-form.scss';

const NOTE_MAX = 200;
const PHOTOS_MAX = 6;

/** What a proposal that was sent back has to be known by. */
type Resubmittable = Pick<Proposal, 'id' | 'itemName' | 'worth' | 'quantity' | 'note' | 'photoIds'>;

interface ResubmitFormProps {
  /** The household it is about. */
  readonly place: { readonly villageId: string; readonly householdId: string };
  readonly proposal: Resubmittable;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

/** Sends something returned in again, with what was missing. */
export function ResubmitForm({ place, proposal, onDone, onCancel }: ResubmitFormProps) {
  const { id, worth, itemName } = proposal;
  const [note, setNote] = useState(proposal.note);
  const [typed, setTyped] = useState(
    proposal.quantity === null ? '' : quantityText(proposal.quantity),
  );
  const [kept, setKept] = useState<readonly string[]>(proposal.photoIds);
  const photos = usePhotos({ ...place, max: PHOTOS_MAX - kept.length });
  const [tried, setTried] = useState(false);
  const write = useWrite('proposal.resubmit', () => onDone(RESUBMIT.done));
  const counts = worth.kind === 'perUnit';
  const quantity = counts ? quantityFromText(typed, 'each') : null;
  const isWrong = counts && (quantity === null || quantity === 0);
  const submit = () => {
    setTried(true);
    if (isWrong || !photos.settled) return;
    const wish = {
      ...place,
      proposalId: id,
      photoIds: [...kept, ...photos.photoIds],
      ...(quantity === null ? {} : { quantity }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    void write.send(wish, RESUBMIT.wish(itemName));
  };
  const asking = write.state.step !== 'unknown';
  return (
    <View id="resubmit">
      <Text className="reason-form__title">{RESUBMIT.title}</Text>
      {counts && (
        <Field
          id="resubmit-quantity"
          kind="digit"
          label={RESUBMIT.quantity(worth.unitName)}
          value={typed}
          onChange={setTyped}
          lengthMax={8}
          error={isWrong ? RESUBMIT.quantityWrong : undefined}
        />
      )}
      <Field
        id="resubmit-note"
        kind="long"
        label={RESUBMIT.note}
        value={note}
        onChange={setNote}
        lengthMax={NOTE_MAX}
        disabled={!asking}
      />
      <KeptPhotos villageId={place.villageId} photoIds={kept} onDrop={() => setKept([])} />
      <PhotoPicker
        id="resubmit-photo"
        photos={photos}
        label={RESUBMIT.photos}
        error={tried && !photos.settled ? RESUBMIT.photoSending : undefined}
      />
      <SendButton id="resubmit" sendId="resubmit-send" write={write} onSend={submit}>
        {RESUBMIT.send}
      </SendButton>
      <Button block kind="text" id="resubmit-cancel" onPress={onCancel}>
        {FORM.cancel}
      </Button>
    </View>
  );
}
