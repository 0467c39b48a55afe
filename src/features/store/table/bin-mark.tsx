import { View } from '@tarojs/components';
import type { BinColour } from '@domain/waste-class';
import './bin-mark.scss';

/** A patch of the bin's colour; the word for it stands beside it. */
export function BinMark({ colour }: { readonly colour: BinColour }) {
  return <View className={`bin-mark bin-mark--${colour}`} />;
}
