import { Text, View } from '@tarojs/components';
import { Button } from '../button/button';
import { given } from '../given';
import { Skeleton } from '../skeleton/skeleton';
import './state-view.scss';

interface StateViewProps {
  readonly kind: 'loading' | 'empty' | 'error' | 'offline';
  readonly title: string;
  readonly detail?: string;
  readonly action?: {
    readonly text: string;
    readonly onPress: () => void;
    readonly id?: string;
    readonly loading?: boolean;
  };
  readonly id?: string;
}

const SEALS = { empty: '空', error: '误', offline: '断' } as const;

/** What stands on a page that has nothing to show yet, or cannot. */
export function StateView({ kind, title, detail, action, id }: StateViewProps) {
  if (kind === 'loading')
    return (
      <View className="state-view state-view--loading" {...given({ id })}>
        <Skeleton />
        <Text className="state-view__detail">{title}</Text>
      </View>
    );
  return (
    <View className={`state-view state-view--${kind}`} {...given({ id })}>
      <View className="state-view__seal">
        <Text>{SEALS[kind]}</Text>
      </View>
      <Text className="state-view__title">{title}</Text>
      {detail !== undefined && <Text className="state-view__detail">{detail}</Text>}
      {action !== undefined && (
        <View className="state-view__action">
          <Button
            kind="secondary"
            onPress={action.onPress}
            {...given({ id: action.id, loading: action.loading })}
          >
            {action.text}
          </Button>
        </View>
      )}
    </View>
  );
}
