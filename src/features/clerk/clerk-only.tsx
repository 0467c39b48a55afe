import type { ReactNode } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { TEXTS } from './texts';
import { useClerk, type ClerkVillage } from './use-clerk';

interface ClerkOnlyProps {
  readonly title: string;
  readonly children: (village: ClerkVillage) => ReactNode;
}

/** Shows the page to whoever stands here as a clerk; anybody else goes and chooses who they are. */
export function ClerkOnly({ title, children }: ClerkOnlyProps) {
  const { me, reload, village } = useClerk();
  if (village !== null) return <>{children(village)}</>;
  return (
    <PageFrame title={title}>
      <Waiting step={me.step} onRetry={() => void reload()} />
    </PageFrame>
  );
}

interface WaitingProps {
  readonly step: ReturnType<typeof useClerk>['me']['step'];
  readonly onRetry: () => void;
}

function Waiting({ step, onRetry }: WaitingProps) {
  const words = TEXTS.gate;
  const action = { text: words.retry, id: 'gate-retry', onPress: onRetry };
  switch (step) {
    case 'loading':
      return <StateView kind="loading" title={words.loading} />;
    case 'ready':
      return <StateView kind="loading" title={words.leaving} />;
    case 'offline':
      return (
        <StateView
          kind="offline"
          title={words.offline}
          detail={words.offlineDetail}
          action={action}
        />
      );
    case 'failed':
      return <StateView kind="error" title={words.failed} action={action} />;
  }
}
