import { Text, View } from '@tarojs/components';
import { given } from '../given';
import './notice.scss';

interface NoticeProps {
  readonly children: string;
  readonly tone?: 'info' | 'warn' | 'error';
  readonly title?: string;
  readonly id?: string;
}

export function Notice({ children, tone = 'info', title, id }: NoticeProps) {
  return (
    <View className={`notice notice--${tone}`} ariaRole="alert" {...given({ id })}>
      {title !== undefined && <Text className="notice__title">{title}</Text>}
      <Text className="notice__text">{children}</Text>
    </View>
  );
}
