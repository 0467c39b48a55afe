import { Image, View } from '@tarojs/components';
import { useMemo } from 'react';
import { given } from '../given';
import { qrImage } from './qr-svg';
import './qr-code.scss';

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  readonly size?: 'normal' | 'full';
  readonly id?: string;
}

export function QrCode({ text, label, size = 'normal', id }: QrCodeProps) {
  const image = useMemo(() => qrImage(text), [text]);
  return (
    <View
      className={`qr-code qr-code--${size}`}
      ariaRole="img"
      ariaLabel={label}
      {...given({ id })}
    >
      <Image className="qr-code__image" src={image} mode="scaleToFill" />
    </View>
  );
}
