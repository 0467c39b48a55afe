import { useState } from 'react';
import type { Output } from '@contract/index';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { usePhotos } from '@/features/photo/use-photos';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import type { Here } from '../here';
import { PAPER } from './texts';

export type Consent = Output<'consent.list'>['consents'][number];

interface PaperFormProps {
  readonly here: Here;
  readonly household: { readonly id: string; readonly number: string };
  readonly consent: Consent;
  readonly onSaid: (told: string) => Promise<void>;
}

const PHOTOS_MAX = 6;

/** Takes down a yes with the photo of the signed sheet, or takes back one that stands. */
export function PaperForm({ here, household, consent, onSaid }: PaperFormProps) {
  const { villageId } = here;
  const { id: householdId, number } = household;
  const { kind } = consent;
  const stands = consent.state === 'given';
  const [tried, setTried] = useState(false);
  const photos = usePhotos({ villageId, householdId, max: PHOTOS_MAX });
  const said = () => onSaid(stands ? PAPER.withdrawn(number) : PAPER.given(number));
  const give = useWrite('consent.give', said);
  const withdraw = useWrite('consent.withdraw', said);
  const write = stands ? withdraw : give;
  const arePhotos = photos.settled && (stands || photos.photoIds.length > 0);

  async function send(): Promise<void> {
    setTried(true);
    if (!arePhotos) return;
    if (stands && !(await isSure())) return;
    const photoIds = [...photos.photoIds];
    const wish = { villageId, householdId, kind, ...(photoIds.length > 0 && { photoIds }) };
    const label = stands ? PAPER.wishWithdraw(number) : PAPER.wishGive(number);
    await write.send(wish, label);
  }
  const isSure = () =>
    confirm({
      title: PAPER.withdrawAsk,
      content: PAPER.withdrawDetail[kind],
      confirmText: PAPER.yes,
      cancelText: PAPER.no,
    });
  return (
    <>
      <PhotoPicker
        photos={photos}
        label={stands ? PAPER.withdrawPhotos : PAPER.photos}
        error={tried && !arePhotos ? PAPER.photosMissing : undefined}
        id="paper-photo"
      />
      <SendButton
        id="consent"
        sendId="consent-send"
        write={write}
        kind={stands ? 'danger' : 'primary'}
        onSend={() => void send()}
      >
        {stands ? PAPER.withdraw : PAPER.give}
      </SendButton>
    </>
  );
}
