import { Text, View } from '@tarojs/components';
import { given } from '../given';
import './tag.scss';

interface StampProps {
  /** Two to four characters, as on a seal. */
  readonly children: string;
  readonly id?: string;
}

/** 印章: for what has been settled and will not change. Four characters stand two by two. */
export function Stamp({ children, id }: StampProps) {
  const lines = children.length === 4 ? [children.slice(0, 2), children.slice(2)] : [children];
  return (
    <View className="stamp" ariaLabel={children} {...given({ id })}>
      {lines.map((line) => (
        <Text key={line} className="stamp__line">
          {line}
        </Text>
      ))}
    </View>
  );
}
