import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { given } from '../given';
import './bottom-bar.scss';

interface BottomBarProps {
  readonly label?: string;
  readonly total?: string;
  readonly unit?: string;
  readonly note?: string;
  /** Short: there is not enough, and the note says so. */
  readonly tone?: 'plain' | 'short';
  readonly id?: string;
}

/** The sum at the left, what to do about it (the children) at the right. For PageFrame's `footer`. */
export function BottomBar({
  label,
  total,
  unit,
  note,
  tone = 'plain',
  id,
  children,
}: PropsWithChildren<BottomBarProps>) {
  return (
    <View className="bottom-bar" {...given({ id })}>
      {total !== undefined && (
        <View className="bottom-bar__sum">
          {label !== undefined && <Text className="bottom-bar__label">{label}</Text>}
          <View className="bottom-bar__line">
            <Text className="bottom-bar__total">{total}</Text>
            {unit !== undefined && <Text className="bottom-bar__unit">{unit}</Text>}
          </View>
          {note !== undefined && (
            <Text className={`bottom-bar__note bottom-bar__note--${tone}`}>{note}</Text>
          )}
        </View>
      )}
      <View className="bottom-bar__actions">{children}</View>
    </View>
  );
}
