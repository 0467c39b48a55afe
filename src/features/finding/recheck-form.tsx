import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { Segmented } from '@/components/segmented/segmented';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { usePhotos } from '@/features/photo/use-photos';
import { SendButton } from '@/features/write/send-button';
import { FORM } from '@/features/write/texts';
import { useWrite } from '@/features/write/use-write';
import { RECHECK } from './texts';
import type { Finding } from './use-findings';
import './finding.scss';

type Verdict = 'passed' | 'failed';

const VERDICTS: readonly Verdict[] = ['passed', 'failed'];
const NOTE_MAX = 200;
const PHOTOS_MAX = 3;

interface RecheckFormProps {
  readonly villageId: string;
  readonly finding: Finding;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

/** Somebody went to see: right now or not, with a photo, and with words where it is not. */
export function RecheckForm({ villageId, finding, onDone, onCancel }: RecheckFormProps) {
  const { id: findingId, householdId, householdNumber, itemName } = finding;
  const [verdict, setVerdict] = useState<Verdict>('passed');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const photos = usePhotos({ villageId, householdId, max: PHOTOS_MAX });
  const write = useWrite('finding.recheck', () => onDone(RECHECK.told[verdict]));
  const told = note.trim();
  const missing = verdict === 'failed' && told === '';
  function send(): void {
    setTried(true);
    if (missing || !photos.settled) return;
    const wish = {
      villageId,
      findingId,
      passed: verdict === 'passed',
      photoIds: [...photos.photoIds],
      ...(told !== '' && { note: told }),
    };
    void write.send(wish, RECHECK.label(householdNumber, itemName));
  }
  const asking = write.state.step !== 'unknown';
  return (
    <View id="recheck-form">
      <Text className="finding__title">{RECHECK.title}</Text>
      <Segmented
        id="recheck"
        label={RECHECK.title}
        value={verdict}
        options={VERDICTS.map((value) => ({ value, label: RECHECK[value] }))}
        onChange={setVerdict}
      />
      <Text className="finding__soft" id="recheck-effect">
        {finding.state === 'overdue' || finding.late
          ? RECHECK.effect.late
          : RECHECK.effect[verdict]}
      </Text>
      <PhotoPicker
        id="recheck-photo"
        photos={photos}
        label={RECHECK.photos}
        error={tried && !photos.settled ? RECHECK.photoSending : undefined}
      />
      <Field
        id="recheck-note"
        kind="long"
        label={verdict === 'failed' ? RECHECK.noteAsked : RECHECK.note}
        value={note}
        lengthMax={NOTE_MAX}
        hint={RECHECK.noteHint}
        error={tried && missing ? RECHECK.noteMissing : undefined}
        disabled={!asking}
        onChange={setNote}
      />
      <SendButton id="recheck" sendId="recheck-send" write={write} onSend={send}>
        {RECHECK.send[verdict]}
      </SendButton>
      <Button id="recheck-cancel" kind="text" block onPress={onCancel}>
        {FORM.cancel}
      </Button>
    </View>
  );
}
