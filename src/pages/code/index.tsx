import { PageFrame } from '@/components/page-frame/page-frame';
import { LoadView } from '@/features/load/load-view';
import { StandingGate } from '@/features/people/standing-gate';
import { useSession } from '@/features/session/session';
import { CodeView } from '@/features/villager/code-view';
import type { Villager } from '@/features/villager/place';
import { CODE } from '@/features/villager/texts';
import { useBrightScreen } from '@/features/villager/use-bright-screen';
import { keptCode, useCode } from '@/features/villager/use-code';
import { back } from '@/services/platform';

export default function CodePage() {
  const { me } = useSession();
  useBrightScreen();
  const kept = me.step === 'offline' ? keptCode() : null;
  const goBack = () => void back();
  if (kept !== null)
    return (
      <PageFrame title={CODE.title} onBack={goBack}>
        <CodeView code={kept} isKept />
      </PageFrame>
    );
  return (
    <StandingGate roles={['villager']} title={CODE.title}>
      {(villager) => (
        <PageFrame title={CODE.title} onBack={goBack}>
          <MyCode villager={villager} />
        </PageFrame>
      )}
    </StandingGate>
  );
}

function MyCode({ villager }: { readonly villager: Villager }) {
  return (
    <LoadView {...useCode(villager)} loading={CODE.loading}>
      {(shown) => <CodeView {...shown} />}
    </LoadView>
  );
}
