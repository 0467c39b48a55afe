import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { PENDING, WRITING } from './texts';
import { useUnanswered, type Remembered } from './use-unanswered';

interface UnansweredViewProps {
  readonly villageId: string;
  readonly names: Remembered;
}

/** Earlier writes nobody knows the end of, each with the safe way to find out. */
export function UnansweredView({ villageId, names }: UnansweredViewProps) {
  const { list, again } = useUnanswered(villageId, names);
  return (
    <>
      {list.map((one, index) => (
        <View key={String(one.pending.input.requestId)}>
          <Notice
            tone={one.step === 'settled' ? 'info' : 'warn'}
            title={PENDING.title}
            id={`unanswered-${index + 1}`}
          >
            {one.sentence}
          </Notice>
          {one.step !== 'settled' && (
            <Button
              id={`unanswered-again-${index + 1}`}
              kind="secondary"
              loading={one.step === 'sending'}
              onPress={() => void again(one)}
            >
              {WRITING.again}
            </Button>
          )}
        </View>
      ))}
    </>
  );
}
