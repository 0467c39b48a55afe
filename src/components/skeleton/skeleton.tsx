import { View } from '@tarojs/components';
import './skeleton.scss';

interface SkeletonProps {
  readonly rows?: number;
}

/** The shape of what is coming, so that the page does not jump when it arrives. */
export function Skeleton({ rows = 3 }: SkeletonProps) {
  return (
    <View className="skeleton" ariaLabel="正在加载">
      {Array.from({ length: rows }, (_, row) => (
        <View key={row} className="skeleton__row">
          <View className="skeleton__bar" />
          <View className="skeleton__bar skeleton__bar--short" />
        </View>
      ))}
    </View>
  );
}
