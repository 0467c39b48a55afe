import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { Sentences } from '@/components/sentences/sentences';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { usePhotos } from '@/features/photo/use-photos';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { COMMON } from '../texts';
import type { OneGradeProps } from './one-grade';
import { VETO } from './texts';
import '../choice.scss';

const PHOTOS_MAX = 6;
const EVIDENCE_MAX = 100;

interface VetoFormProps extends OneGradeProps {
  readonly onClose: () => void;
}

/** Raises a veto: which one, by what evidence, with its photos. */
export function VetoForm({ here, now, onChanged, onClose }: VetoFormProps) {
  const { villageId } = here;
  const { id: gradeId, householdId, householdNumber } = now.grade;
  const [code, setCode] = useState<string | null>(null);
  const [evidence, setEvidence] = useState('');
  const [tried, setTried] = useState(false);
  const photos = usePhotos({ villageId, householdId, max: PHOTOS_MAX });
  const write = useWrite('grade.veto', async () => {
    onClose();
    await onChanged();
  });
  const told = evidence.trim();
  const arePhotos = photos.settled && photos.photoIds.length > 0;
  function send(): void {
    setTried(true);
    if (code === null || told === '' || !arePhotos) return;
    const wish = { villageId, gradeId, code, evidence: told, photoIds: [...photos.photoIds] };
    void write.send(wish, VETO.wish(householdNumber));
  }
  return (
    <View id="veto-form">
      <View className="choice">
        <Text className="choice__label">{VETO.which}</Text>
        <View className="chips">
          {now.round.scheme.vetoes.map((veto) => (
            <Chip
              key={veto.code}
              id={`veto-code-${veto.code}`}
              chosen={veto.code === code}
              onPress={() => setCode(veto.code)}
            >
              {veto.name}
            </Chip>
          ))}
        </View>
        {tried && code === null && <Text className="choice__wrong">{VETO.whichMissing}</Text>}
      </View>
      <Field
        id="veto-text"
        kind="long"
        label={VETO.evidence}
        value={evidence}
        lengthMax={EVIDENCE_MAX}
        hint={VETO.evidenceHint}
        error={tried && told === '' ? VETO.evidenceMissing : undefined}
        onChange={setEvidence}
      />
      <PhotoPicker
        photos={photos}
        label={VETO.photos}
        error={tried && !arePhotos ? VETO.photosMissing : undefined}
        id="veto-photo"
      />
      <Sentences sentences={VETO.effect} />
      <SendButton id="veto" sendId="veto-send" write={write} kind="danger" onSend={send}>
        {VETO.send}
      </SendButton>
      <Button id="veto-cancel" kind="text" block onPress={onClose}>
        {COMMON.cancel}
      </Button>
    </View>
  );
}
