import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { KEPT_PHOTOS } from './texts';
import './villager.scss';

interface KeptPhotosProps {
  readonly villageId: string;
  readonly photoIds: readonly string[];
  readonly onDrop: () => void;
}

/** Photos that were sent before, which go along again unless they are dropped. */
export function KeptPhotos({ villageId, photoIds, onDrop }: KeptPhotosProps) {
  if (photoIds.length === 0) return null;
  return (
    <View id="kept-photos">
      <Text className="villager__text">{KEPT_PHOTOS.title}</Text>
      <PhotoStrip villageId={villageId} photoIds={photoIds} id="kept-photo" />
      <Button kind="text" size="small" id="kept-photos-drop" onPress={onDrop}>
        {KEPT_PHOTOS.drop}
      </Button>
    </View>
  );
}
