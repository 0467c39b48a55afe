import { Text } from '@tarojs/components';
import type { MessageTopic } from '@domain/message';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { WriteTrouble } from '@/features/write/write-trouble';
import { MESSAGE } from './texts';
import { useMessages } from './use-messages';
import './message-bell.scss';

interface MessageBellProps {
  /** At most three: WeChat asks about no more at once. */
  readonly topics: readonly MessageTopic[];
}

/** Offers to tell in WeChat how things come out. Nothing stands here where there is nothing to offer. */
export function MessageBell({ topics }: MessageBellProps) {
  const { offered, left, told, state, allow, again, stop } = useMessages(topics);
  if (!offered) return null;
  const sending = state.step === 'sending';
  return (
    <Card title={MESSAGE.title} id="messages">
      <Text className="message-bell__words" id="messages-now">
        {left > 0 ? MESSAGE.allowed(left) : MESSAGE.explain}
      </Text>
      {told !== null && <Notice id="messages-told">{MESSAGE[told]}</Notice>}
      <WriteTrouble state={state} id="messages" onAgain={again} />
      {state.step !== 'unknown' && (
        <Button id="messages-allow" block kind="secondary" loading={sending} onPress={allow}>
          {left > 0 ? MESSAGE.more : MESSAGE.offer}
        </Button>
      )}
      {left > 0 && state.step !== 'unknown' && (
        <Button id="messages-stop" block kind="text" disabled={sending} onPress={stop}>
          {MESSAGE.stop}
        </Button>
      )}
      <Text className="message-bell__privacy">{MESSAGE.privacy}</Text>
    </Card>
  );
}
