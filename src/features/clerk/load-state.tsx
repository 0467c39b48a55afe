import { StateView } from '@/components/state-view/state-view';
import type { Load } from '@/features/load/use-load';
import { TEXTS } from './texts';

interface LoadStateProps {
  readonly load: Load<unknown>;
  readonly loading: string;
  readonly failed: string;
  readonly onRetry: () => Promise<void>;
}

/** Stands in for what has not come; nothing once it is here. */
export function LoadState({ load, loading, failed, onRetry }: LoadStateProps) {
  const action = { text: TEXTS.gate.retry, id: 'retry', onPress: () => void onRetry() };
  switch (load.step) {
    case 'ready':
      return null;
    case 'loading':
      return <StateView kind="loading" title={loading} />;
    case 'offline':
      return (
        <StateView
          kind="offline"
          title={TEXTS.gate.offline}
          detail={TEXTS.gate.offlineDetail}
          action={action}
        />
      );
    case 'failed':
      return <StateView kind="error" title={failed} detail={load.sentence} action={action} />;
  }
}
