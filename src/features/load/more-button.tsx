import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { PAGES } from './texts';
import type { More } from './use-pages';
import './more-button.scss';

interface MoreButtonProps {
  readonly more: More;
  readonly id: string;
}

/** Asks for the next page; nothing after the last. */
export function MoreButton({ more, id }: MoreButtonProps) {
  if (more.step === 'none') return null;
  return (
    <View className="more-button">
      <Button
        id={id}
        kind="secondary"
        loading={more.step === 'loading'}
        onPress={() => void more.load()}
      >
        {more.step === 'failed' ? PAGES.moreFailed : PAGES.more}
      </Button>
    </View>
  );
}
