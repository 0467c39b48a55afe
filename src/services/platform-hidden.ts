import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

/** Each time the page goes out of view: covered, sent to the background, or closed. */
export function useHidden(onHidden: () => void): void {
  const newest = useRef(onHidden);
  useEffect(() => {
    newest.current = onHidden;
  });
  useDidHide(() => {
    newest.current();
  });
  useEffect(
    () => () => {
      newest.current();
    },
    [],
  );
}
