import { keepIfRoom } from '@/features/card/kept';
import { durable, platformName, storage } from '@/services/platform';
import { keepSignInToken, signInToken } from '@/services/sign-in';

/** What the cloud said of a person, and in a browser by which sign-in. */
export interface KeptMe {
  readonly token: string;
  readonly me: string;
}

interface KeptPerson extends KeptMe {
  readonly standing: string;
}

const STANDING = 'standing';
const ME = 'me';
/** Among what an outing takes along, and put away with it. */
const TAKEN = 'outing-person';

const isText = (value: unknown): value is string => typeof value === 'string';
const isKeptMe = (value: unknown): value is KeptMe =>
  typeof value === 'object' && value !== null && 'token' in value && 'me' in value;
const isKeptPerson = (value: unknown): value is KeptPerson =>
  isKeptMe(value) && 'standing' in value;

export const keptStanding = (): string | null => storage.get(STANDING, isText) ?? null;
export const keepStanding = (key: string): void => storage.set(STANDING, key);

const isSomebody = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value;

/**
 * Under which name the phone keeps what this person types and sends: in a browser somebody else may
 * sign in afterwards, and what is sent again by another hand would be another wish.
 */
export function ownKey(key: string): string {
  const me: unknown = JSON.parse(keptMe()?.me ?? 'null');
  return isSomebody(me) ? `${key} ${me.id}` : key;
}

export const keptMe = (): KeptMe | null => storage.get(ME, isKeptMe) ?? null;
export const keepMe = ({ token, me }: KeptMe): void => keepIfRoom(ME, { token, me });

/**
 * A browser writes what it was told to remember seconds later: whoever is killed before that would
 * stand in a hamlet as nobody. WeChat knows who one is, and writes at once.
 */
export async function takePersonAlong(): Promise<void> {
  const me = keptMe();
  if (platformName !== 'h5' || me === null) return;
  await durable().set(TAKEN, { ...me, standing: keptStanding() ?? '' });
}

/** Once, when the app opens: who was taken along is signed in again when the browser forgot. */
export async function recallPerson(): Promise<void> {
  if (platformName !== 'h5' || signInToken() !== undefined) return;
  const kept = await durable().get(TAKEN);
  if (!isKeptPerson(kept)) return;
  keepSignInToken(kept.token);
  keepMe(kept);
  if (kept.standing !== '') keepStanding(kept.standing);
}
