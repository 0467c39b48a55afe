import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { Sentences } from '@/components/sentences/sentences';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { usePhotos } from '@/features/photo/use-photos';
import { placeOf, type Villager } from '@/features/villager/place';
import { SendButton } from '@/features/write/send-button';
import { FORM } from '@/features/write/texts';
import { useWrite } from '@/features/write/use-write';
import { DONE } from './texts';
import type { Finding } from './use-standing';
import '@/features/write/reason-form.scss';

const NOTE_MAX = 200;
const PHOTOS_MAX = 3;

interface DoneFormProps {
  readonly villager: Villager;
  readonly finding: Finding;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Tells the scorers that something has been put right, with a photo if there is one. */
export function DoneForm({ villager, finding, onDone, onCancel }: DoneFormProps) {
  const place = placeOf(villager);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const photos = usePhotos({ ...place, max: PHOTOS_MAX });
  const write = useWrite('finding.done', onDone);
  const tell = () => {
    setTried(true);
    if (!photos.settled) return;
    const wish = {
      ...place,
      findingId: finding.id,
      photoIds: [...photos.photoIds],
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    void write.send(wish, DONE.wish(finding.itemName));
  };
  const asking = write.state.step !== 'unknown';
  return (
    <View id="done-form">
      <Text className="reason-form__title">{DONE.title}</Text>
      <Sentences sentences={DONE.sentences} />
      <PhotoPicker
        id="done-photo"
        photos={photos}
        label={DONE.photos}
        error={tried && !photos.settled ? DONE.photoSending : undefined}
      />
      <Field
        id="done-note"
        kind="long"
        label={DONE.note}
        value={note}
        onChange={setNote}
        lengthMax={NOTE_MAX}
        hint={DONE.noteHint}
        disabled={!asking}
      />
      <SendButton id="done" sendId="done-send" write={write} onSend={tell}>
        {DONE.send}
      </SendButton>
      <Button block kind="text" id="done-cancel" onPress={onCancel}>
        {FORM.cancel}
      </Button>
    </View>
  );
}
