import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { toNextHousehold } from './places';
import { TEXTS } from './texts';
import type { Slip } from './use-slip';
import './unanswered.scss';

const WORDS = TEXTS.write;

interface UnansweredProps {
  readonly slip: Pick<Slip<'trade-in.create'>, 'step' | 'again' | 'label'>;
}

/** Takes the place of the form: what was sent must be asked after, not sent anew. */
export function Unanswered({ slip }: UnansweredProps) {
  const sending = slip.step === 'sendingAgain';
  return (
    <View>
      <Notice id="write-unknown" tone="warn" title={WORDS.unknownTitle}>
        {WORDS.unknown(slip.label)}
      </Notice>
      <Button
        id="write-again"
        size="large"
        block
        loading={sending}
        onPress={() => void slip.again()}
      >
        {WORDS.again}
      </Button>
      <View className="unanswered__next">
        <Button
          id="next-household"
          kind="secondary"
          block
          disabled={sending}
          onPress={() => void toNextHousehold()}
        >
          {WORDS.next}
        </Button>
      </View>
    </View>
  );
}
