import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { sentenceOf } from '@/features/refusal/sentences';
import { WRITING } from './texts';
import type { WriteState } from './use-write';

interface WriteTroubleProps {
  readonly state: WriteState<unknown>;
  readonly onAgain: () => void;
  /** The ids of what stands here begin with this. */
  readonly id: string;
}

/** What to know and do when a write was refused or stayed without an answer. */
export function WriteTrouble({ state, onAgain, id }: WriteTroubleProps) {
  if (state.step === 'refused')
    return (
      <Notice tone="error" id={`${id}-refused`}>
        {sentenceOf(state.refusal)}
      </Notice>
    );
  if (state.step !== 'unknown') return null;
  return (
    <View>
      <Notice tone="warn" id={`${id}-unknown`}>
        {WRITING.unknown}
      </Notice>
      <Button id={`${id}-again`} block onPress={onAgain}>
        {WRITING.again}
      </Button>
    </View>
  );
}
