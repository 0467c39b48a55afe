import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { SessionProvider } from '@/features/session/session';
import { keepPages, startCloud } from '@/services/platform';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    keepPages();
  });
  return <SessionProvider>{children}</SessionProvider>;
}
