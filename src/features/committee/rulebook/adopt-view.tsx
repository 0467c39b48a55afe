import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import type { RulebookInForce } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { usePhotos } from '@/features/photo/use-photos';
import { AboutCard } from '@/features/rules/about-card';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { Here } from '../here';
import { COMMON } from '../texts';
import { dayText } from '../when';
import { AdoptFields } from './adopt-fields';
import { adoptingFrom, NO_ADOPTION, type AdoptForm } from './adopt-form';
import { ADOPT } from './texts';

type Shown = NonNullable<Output<'rulebook.get'>['rulebook']>;

interface AdoptViewProps {
  readonly here: Here;
  readonly rulebook: Shown;
  readonly adopted: readonly RulebookInForce[];
  readonly onDone: () => void;
}

const MINUTES_MAX = 6;

/** What the meeting and the township said of a draft; confirmed, it never changes again. */
export function AdoptView({ here, rulebook, adopted, onDone }: AdoptViewProps) {
  const { villageId } = here;
  const [form, setForm] = useState<AdoptForm>(NO_ADOPTION);
  const [step, setStep] = useState<'typing' | 'tried' | 'sure'>('typing');
  const photos = usePhotos({ villageId, max: MINUTES_MAX });
  const write = useWrite('rulebook.adopt', onDone);
  const { version, savedAt, title } = rulebook;
  const adopting = photos.settled ? adoptingFrom(form, photos.photoIds) : null;
  const change = (next: AdoptForm) => {
    setForm(next);
    if (step === 'sure') setStep('tried');
  };
  const send = () => {
    if (adopting === null) return;
    void write.send({ villageId, version, savedAt, ...adopting }, ADOPT.label(title));
  };

  return (
    <View className="adopt-view">
      <AboutCard rulebook={rulebook} />
      <AdoptFields
        form={form}
        onChange={change}
        tried={step !== 'typing'}
        photos={photos}
        period={rulebook.settings.period}
        adopted={adopted}
      />
      {step === 'sure' && adopting !== null ? (
        <>
          <Notice tone="warn" title={ADOPT.sure} id="adopt-warning">
            {ADOPT.warning(title, dayText(form.effectiveOn))}
          </Notice>
          <Sentences id="adopt-summary" sentences={ADOPT.fixed} />
          <SendButton id="adopt" sendId="adopt-confirm" write={write} kind="danger" onSend={send}>
            {ADOPT.confirm}
          </SendButton>
          <Button id="adopt-edit" kind="text" block onPress={() => setStep('tried')}>
            {ADOPT.edit}
          </Button>
        </>
      ) : (
        <>
          {step === 'tried' && adopting === null && (
            <Notice tone="error" id="adopt-missing">
              {photos.settled ? ADOPT.missing : ADOPT.photosWait}
            </Notice>
          )}
          <Button
            id="adopt-next"
            block
            onPress={() => setStep(adopting === null ? 'tried' : 'sure')}
          >
            {ADOPT.next}
          </Button>
          <Button id="adopt-cancel" kind="text" block onPress={onDone}>
            {COMMON.cancel}
          </Button>
        </>
      )}
    </View>
  );
}
