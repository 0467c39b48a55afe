import { useLoad } from '@/features/load/use-load';
import { NoAnswer } from '@/services/call';
import { storage } from '@/services/platform';
import { call } from '@/services/transport';
import { placeOf, type Villager } from './place';

/** A household's card as last seen on this phone: it opens the same doors without a network. */
export interface Code {
  readonly householdId: string;
  readonly number: string;
  readonly token: string;
}

const KEY = 'my-code';

const isCode = (value: unknown): value is Code =>
  typeof value === 'object' && value !== null && 'token' in value && 'householdId' in value;

export function keptCode(): Code | null {
  return storage.get(KEY, isCode) ?? null;
}

/** The household's code, with whether it is only the one this phone has kept. */
export function useCode(villager: Villager) {
  const place = placeOf(villager);
  return useLoad(`code:${place.householdId}`, async () => {
    try {
      const { number, cardToken: token } = await call('household.home', place);
      const code = { householdId: place.householdId, number, token };
      storage.set(KEY, code);
      return { code, isKept: false };
    } catch (error) {
      const code = keptCode();
      if (error instanceof NoAnswer && code?.householdId === place.householdId)
        return { code, isKept: true };
      throw error;
    }
  });
}
