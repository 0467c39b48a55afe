import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { platformName, print } from '@/services/platform';

// Rules for paper are for browsers only: WeChat's styles know no @page.
if (process.env.TARO_ENV === 'h5') void import('./print-card.scss');

interface PrintCardProps {
  /** The ids of what stands here begin with this. */
  readonly id: string;
  readonly words: {
    readonly print: string;
    readonly how: string;
    readonly onPhone: string;
    readonly noPrinter: string;
  };
}

/** The way to put a page on paper, where there is one. Itself it is not printed. */
export function PrintCard({ id, words }: PrintCardProps) {
  const [failed, setFailed] = useState(false);
  return (
    <View className="off-paper">
      <Card id={`${id}-print-card`}>
        {platformName === 'h5' ? (
          <>
            <Notice id={`${id}-how`}>{words.how}</Notice>
            {failed && <Notice tone="error">{words.noPrinter}</Notice>}
            <Button id={`${id}-print`} block onPress={() => setFailed(!print())}>
              {words.print}
            </Button>
          </>
        ) : (
          <Notice id={`${id}-on-phone`}>{words.onPhone}</Notice>
        )}
      </Card>
    </View>
  );
}
