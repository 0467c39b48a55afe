import { storage } from './platform-storage';

/**
 * In a browser the local cloud lets one pick a demo person to be; the token it gives stands for
 * that person. On WeChat there is no such thing: the cloud itself says who is calling.
 */
const KEY = 'sign-in-token';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

export function signInToken(): string | undefined {
  return storage.get(KEY, isText);
}

export function keepSignInToken(token: string): void {
  storage.set(KEY, token);
}

export function forgetSignInToken(): void {
  storage.remove(KEY);
}
