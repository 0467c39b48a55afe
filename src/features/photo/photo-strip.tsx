import { View } from '@tarojs/components';
import { useRef } from 'react';
import { useLoad } from '@/features/load/use-load';
import { enlarge } from '@/services/platform';
import { call } from '@/services/transport';
import { PhotoTile } from './photo-tile';
import { PHOTO } from './texts';
import './photo.scss';

/** A link lasts ten minutes (docs/decisions/0008); this leaves time to look. */
const FRESH_MS = 8 * 60_000;

interface PhotoStripProps {
  readonly villageId: string;
  readonly photoIds: readonly string[];
  /** The ids of what stands here begin with this. */
  readonly id?: string;
}

/** Photos somebody took, for who may see them; a tap enlarges one. Nothing when there are none. */
export function PhotoStrip({ villageId, photoIds, id = 'evidence' }: PhotoStripProps) {
  if (photoIds.length === 0) return null;
  return (
    <View className="photos__row">
      {photoIds.map((photoId, index) => (
        <LinkedTile
          key={photoId}
          villageId={villageId}
          photoId={photoId}
          number={index + 1}
          id={`${id}-${index + 1}`}
        />
      ))}
    </View>
  );
}

interface LinkedTileProps {
  readonly villageId: string;
  readonly photoId: string;
  readonly number: number;
  readonly id: string;
}

function LinkedTile({ villageId, photoId, number, id }: LinkedTileProps) {
  const link = async () => {
    const { url } = await call('photo.link', { villageId, photoId });
    return { url, at: Date.now() };
  };
  const { load, reload } = useLoad(photoId, link);
  // A picture that breaks asks for a new link, once: a second one would break as well.
  const renewed = useRef(false);
  const again = () => void reload();

  async function open({ url, at }: { readonly url: string; readonly at: number }): Promise<void> {
    const isFresh = Date.now() - at < FRESH_MS;
    // Without network an old link is all there is; the phone may still have the picture.
    const newest = isFresh ? { url } : await link().catch(() => ({ url }));
    await enlarge(newest.url);
  }

  switch (load.step) {
    case 'loading':
      return <PhotoTile id={id} words={PHOTO.loading} label={PHOTO.nth(number)} />;
    case 'offline':
      return (
        <PhotoTile id={id} words={PHOTO.notGot} trouble label={PHOTO.notGot} onPress={again} />
      );
    case 'failed':
      return (
        <PhotoTile id={id} words={PHOTO.notGot} trouble label={PHOTO.notGot} onPress={again} />
      );
    case 'ready':
      return (
        <PhotoTile
          id={id}
          url={load.value.url}
          label={PHOTO.enlarge(number)}
          onPress={() => void open(load.value)}
          onBroken={() => {
            if (renewed.current) return;
            renewed.current = true;
            again();
          }}
        />
      );
  }
}
