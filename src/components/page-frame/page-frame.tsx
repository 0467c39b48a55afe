import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';

interface PageFrameProps {
  readonly title: string;
}

export function PageFrame({ title, children }: PropsWithChildren<PageFrameProps>) {
  return (
    <View className="page-frame">
      <Text className="page-frame__title">{title}</Text>
      {children}
    </View>
  );
}
