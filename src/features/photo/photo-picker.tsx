import { Text, View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { pressable } from '@/components/pressable';
import { Notice } from '@/components/notice/notice';
import { enlarge } from '@/services/platform';
import { PhotoTile } from './photo-tile';
import { PHOTO } from './texts';
import type { Photos, TakenPhoto } from './use-photos';
import './photo.scss';

interface PhotoPickerProps {
  readonly photos: Photos;
  readonly label: string;
  readonly hint?: string;
  /** Why there have to be photos before the form can be sent. */
  readonly error?: string | undefined;
  /** The ids of what stands here begin with this. */
  readonly id?: string;
}

/** The photos of a form: what was taken, how its sending goes, and a place to take one more. */
export function PhotoPicker(props: PhotoPickerProps) {
  const { photos: all, label, hint = PHOTO.private, error, id = 'photo' } = props;
  const { photos, max, trouble, add } = all;
  const refused = photos.flatMap(({ state }) => (state.step === 'refused' ? [state.sentence] : []));
  const complaint = refused[0] ?? trouble ?? error;
  return (
    <View className="photos">
      <View className="photos__head">
        <Text className="photos__label">{label}</Text>
        <Text className="photos__count" id={`${id}-count`}>
          {PHOTO.count(photos.length, max)}
        </Text>
      </View>
      <View className="photos__row">
        {photos.map((photo, index) => (
          <PickedTile
            key={photo.requestId}
            photo={photo}
            number={index + 1}
            id={`${id}-${index + 1}`}
            all={all}
          />
        ))}
        {photos.length < max && (
          <View className="photo-tile">
            <View
              className="photo-tile__frame photo-tile__frame--add"
              {...pressable({ id: `${id}-add`, label: PHOTO.add, onPress: () => void add() })}
            >
              <Text className="photo-tile__plus">＋</Text>
              <Text>{photos.length === 0 ? PHOTO.add : PHOTO.addMore}</Text>
            </View>
          </View>
        )}
      </View>
      <Text className="photos__hint">{hint}</Text>
      {complaint !== undefined && (
        <Notice tone="error" id={`${id}-trouble`}>
          {complaint}
        </Notice>
      )}
    </View>
  );
}

interface PickedTileProps {
  readonly photo: TakenPhoto;
  readonly number: number;
  readonly id: string;
  readonly all: Photos;
}

function PickedTile({ photo: { requestId, base64, state }, number, id, all }: PickedTileProps) {
  const url = `data:image/jpeg;base64,${base64}`;
  const words = {
    sending: PHOTO.sending,
    failed: PHOTO.failed,
    refused: undefined,
    shown: undefined,
  };
  const press = {
    sending: undefined,
    failed: () => void all.retry(requestId),
    refused: undefined,
    shown: () => void enlarge(url),
  };
  return (
    <PhotoTile
      id={id}
      url={url}
      words={words[state.step]}
      trouble={state.step === 'failed' || state.step === 'refused'}
      label={state.step === 'failed' ? PHOTO.failed : PHOTO.enlarge(number)}
      onPress={press[state.step]}
    >
      <Button
        kind="text"
        size="small"
        block
        id={`${id}-remove`}
        label={PHOTO.removeLabel(number)}
        onPress={() => all.remove(requestId)}
      >
        {PHOTO.remove}
      </Button>
    </PhotoTile>
  );
}
