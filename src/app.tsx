import type { PropsWithChildren } from 'react';
import { SessionProvider } from '@/features/session/session';
import { startCloud } from '@/services/platform';
import './app.scss';

startCloud();

export default function App({ children }: PropsWithChildren) {
  return <SessionProvider>{children}</SessionProvider>;
}
