import { useState } from 'react';
import { useLoad } from '@/features/load/use-load';
import { useSession } from '@/features/session/session';
import { postJson, restart } from '@/services/platform';
import { getJson } from '@/services/platform-http';
import { keepSignInToken } from '@/services/sign-in';
import { gatewayUrl } from '@/services/transport';
import { HOME_PAGE } from './places';

/** Somebody the local cloud offers to be; there are none in the real one. */
export interface DemoPerson {
  readonly openid: string;
  readonly name: string;
  readonly note: string;
}

type SignIn =
  | { readonly step: 'idle' }
  | { readonly step: 'sending'; readonly openid: string }
  | { readonly step: 'failed' };

/** In a browser: who there is to be, and becoming one of them. */
export function useDemoPeople() {
  const people = useLoad('demo-people', demoPeople);
  const { reload } = useSession();
  const [state, setState] = useState<SignIn>({ step: 'idle' });

  async function become({ openid }: DemoPerson): Promise<void> {
    setState({ step: 'sending', openid });
    try {
      keepSignInToken(await tokenFor(openid));
    } catch {
      setState({ step: 'failed' });
      return;
    }
    await reload();
    setState({ step: 'idle' });
    // The first page leads on to where this person belongs.
    await restart(HOME_PAGE);
  }

  return { people, state, become };
}

async function demoPeople(): Promise<readonly DemoPerson[]> {
  const answer = await getJson(gatewayUrl('/people'));
  if (!Array.isArray(answer)) throw new Error('not a list of people');
  // Safe: the local cloud lists its people like this.
  return answer as DemoPerson[];
}

async function tokenFor(openid: string): Promise<string> {
  const { status, body } = await postJson(gatewayUrl('/sign-in'), { openid });
  // Safe: only the one field that is then checked.
  const { token } = body as { token?: unknown };
  if (status !== 200 || typeof token !== 'string') throw new Error(`sign-in: HTTP ${status}`);
  return token;
}
