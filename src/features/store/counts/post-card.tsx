import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { usePhotos } from '@/features/photo/use-photos';
import { SendButton } from '@/features/write/send-button';
import { useWrite, type Write } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import type { StepProps } from './confirm-card';
import { COUNT } from './texts';
import './counts.scss';

const PHOTOS_MAX = 3;

/** The differences get their reasons and a photo, and are posted. */
export function PostCard({ villageId, count, onDone }: StepProps) {
  const { id: countId, no, lines } = count;
  const off = lines.filter(({ difference }) => difference !== 0);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const photos = usePhotos({ villageId, max: PHOTOS_MAX, keepAs: `count ${countId}` });
  const write = useWrite('count.post');
  const reasonOf = (goodsId: string) => (reasons[goodsId] ?? '').trim();

  async function finish(answer: ReturnType<Write<'count.post'>['again']>): Promise<void> {
    if ((await answer) !== null) photos.clear();
    await onDone();
  }
  async function post(): Promise<void> {
    setTried(true);
    const isExplained = off.every(({ goodsId }) => reasonOf(goodsId) !== '');
    if (!isExplained || (off.length > 0 && photos.photoIds.length === 0)) return;
    const { ask: title, askDetail: content, askYes: confirmText, askNo: cancelText } = COUNT;
    if (!(await confirm({ title, content, confirmText, cancelText }))) return;
    const told = off.map(({ goodsId }) => ({ goodsId, reason: reasonOf(goodsId) }));
    const wish = { villageId, countId, reasons: told, photoIds: [...photos.photoIds] };
    await finish(write.send(wish, COUNT.postLabel(no)));
  }
  return (
    <Card title={COUNT.post} id="count-post-card">
      {off.length === 0 ? (
        <Text className="counts__words">{COUNT.allRight}</Text>
      ) : (
        <>
          {off.map(({ goodsId, name }, index) => (
            <Field
              key={goodsId}
              id={`count-reason-${index + 1}`}
              label={COUNT.reason(name)}
              value={reasons[goodsId] ?? ''}
              lengthMax={100}
              hint={COUNT.reasonHint}
              error={tried && reasonOf(goodsId) === '' ? COUNT.reasonMissing : undefined}
              onChange={(text) => setReasons({ ...reasons, [goodsId]: text })}
            />
          ))}
          <PhotoPicker
            photos={photos}
            label={COUNT.photos}
            hint={COUNT.photosHint}
            error={tried && photos.photos.length === 0 ? COUNT.photoMissing : undefined}
          />
        </>
      )}
      <SendButton
        id="count-post"
        sendId="count-post"
        write={{ state: write.state, again: () => finish(write.again()) }}
        disabled={!photos.settled}
        onSend={() => void post()}
      >
        {COUNT.post}
      </SendButton>
    </Card>
  );
}
