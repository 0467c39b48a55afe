import type { ReactNode } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import type { Loaded } from './use-load';

interface LoadViewProps<T> extends Loaded<T> {
  readonly loading?: string;
  readonly children: (value: T) => ReactNode;
}

/** What a load has to show: its value, or how things stand and a way to try again. */
export function LoadView<T>({ load, reload, loading, children }: LoadViewProps<T>) {
  const again = { text: '再试一次', id: 'reload', onPress: () => void reload() };
  switch (load.step) {
    case 'loading':
      return <StateView kind="loading" title={loading ?? '正在取数据，请稍等'} id="loading" />;
    case 'offline':
      return (
        <StateView
          kind="offline"
          title="手机没有网络"
          detail="连上网络后再试一次。积分都在，不会丢。"
          action={again}
          id="offline"
        />
      );
    case 'failed':
      return (
        <StateView
          kind="error"
          title="没有取到"
          detail={load.sentence}
          action={again}
          id="failed"
        />
      );
    case 'ready':
      return (
        <>
          {load.stale && (
            <>
              <Notice tone="warn" id="stale">
                没有更新成功，下面是上次的内容。
              </Notice>
              <Button kind="secondary" size="small" block id="reload" onPress={again.onPress}>
                再试一次
              </Button>
            </>
          )}
          {children(load.value)}
        </>
      );
  }
}
