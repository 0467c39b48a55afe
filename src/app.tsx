import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { SessionProvider } from '@/features/session/session';
import { keepPages, startCloud } from '@/services/platform';
import './app.scss';

// WeChat draws its questions itself, and its styles know no :has.
if (process.env.TARO_ENV === 'h5') void import('./styles/dialog.scss');

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startCloud();
    keepPages();
  });
  return <SessionProvider>{children}</SessionProvider>;
}
