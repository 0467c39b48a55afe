import { Text, View } from '@tarojs/components';
import { given } from '../given';
import './tag.scss';

interface TagProps {
  readonly children: string;
  readonly tone?: 'plain' | 'pine' | 'cinnabar' | 'amber';
  readonly id?: string;
}

export function Tag({ children, tone = 'plain', id }: TagProps) {
  return (
    <View className={`tag tag--${tone}`} {...given({ id })}>
      <Text>{children}</Text>
    </View>
  );
}
