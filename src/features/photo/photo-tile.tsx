import { Image, Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { classes, given } from '@/components/given';
import { pressable } from '@/components/pressable';
import './photo.scss';

interface PhotoTileProps {
  /** Undefined while there is nothing to show. */
  readonly url?: string | undefined;
  /** Over the picture: what is going on with it. */
  readonly words?: string | undefined;
  readonly trouble?: boolean;
  readonly label: string;
  readonly onPress?: (() => void) | undefined;
  readonly onBroken?: () => void;
  readonly id?: string;
  /** Below the picture. */
  readonly children?: ReactNode;
}

/** One place in a row of photos. */
export function PhotoTile(props: PhotoTileProps) {
  const { url, words, trouble = false, label, onPress, onBroken, id, children } = props;
  const still = given({ id, ariaRole: 'img', ariaLabel: label });
  const press = onPress === undefined ? still : pressable({ id, label, onPress });
  return (
    <View className="photo-tile">
      <View
        className={classes('photo-tile__frame', trouble && 'photo-tile__frame--trouble')}
        {...press}
      >
        {url !== undefined && (
          <Image
            className="photo-tile__image"
            src={url}
            mode="aspectFill"
            {...given({ onError: onBroken })}
          />
        )}
        {words !== undefined && (
          <View
            className={classes('photo-tile__words', url !== undefined && 'photo-tile__words--over')}
          >
            <Text>{words}</Text>
          </View>
        )}
      </View>
      {children}
    </View>
  );
}
