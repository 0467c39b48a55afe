import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/components/button/button';
import { given } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import type { Load } from '@/features/load/use-load';
import { COMMON } from './texts';
import './load-view.scss';

interface LoadViewProps<T> {
  readonly load: Load<T>;
  readonly onRetry: () => void;
  readonly children: (value: T) => ReactNode;
  /** Within a card: a line instead of a screen. */
  readonly small?: boolean;
  readonly id?: string;
}

const TITLES = {
  loading: COMMON.loading,
  offline: COMMON.offlineTitle,
  failed: COMMON.failedTitle,
} as const;

/** What is loaded, or what stands in its place, with a way to try again. */
export function LoadView<T>({ load, onRetry, children, small = false, id }: LoadViewProps<T>) {
  if (load.step === 'ready')
    return (
      <>
        {load.stale && <Notice tone="warn">{COMMON.stale}</Notice>}
        {children(load.value)}
      </>
    );
  return <Absent load={load} onRetry={onRetry} small={small} {...given({ id })} />;
}

interface AbsentProps extends Omit<LoadViewProps<unknown>, 'load' | 'children'> {
  readonly load: Exclude<Load<unknown>, { step: 'ready' }>;
}

function Absent({ load, onRetry, small, id }: AbsentProps) {
  const title = TITLES[load.step];
  const detail = load.step === 'failed' ? load.sentence : COMMON.offlineDetail;
  const retry = id === undefined ? undefined : `${id}-retry`;
  if (small === true)
    return (
      <View className="load-line" {...given({ id })}>
        <Text>{load.step === 'failed' ? detail : title}</Text>
        {load.step !== 'loading' && (
          <Button kind="text" size="small" onPress={onRetry} {...given({ id: retry })}>
            {COMMON.retry}
          </Button>
        )}
      </View>
    );
  if (load.step === 'loading') return <StateView kind="loading" title={title} {...given({ id })} />;
  return (
    <StateView
      kind={load.step === 'offline' ? 'offline' : 'error'}
      title={title}
      detail={detail}
      action={{ text: COMMON.retry, onPress: onRetry, ...given({ id: retry }) }}
      {...given({ id })}
    />
  );
}
