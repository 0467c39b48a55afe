import { call } from '@/services/transport';
import { codeOf, keepScanned, scannedHere, type Scanned } from './scanned';

/** What the cloud knows of the household at hand by now; null when it could not be asked. */
export async function renewScanned(villageId: string): Promise<Scanned | null> {
  const household = scannedHere(villageId, new Date().toISOString());
  if (household === null) return null;
  try {
    const renewed = await call('card.scan', { villageId, token: codeOf(household) });
    const now = new Date().toISOString();
    // Meanwhile it may be the next household's turn, or this one may have a newer entry.
    const same = JSON.stringify(scannedHere(villageId, now)) === JSON.stringify(household);
    if (same) keepScanned(villageId, renewed, now);
    return same ? renewed : null;
  } catch {
    // The household stays as last known: the cloud checks every write anyway.
    return null;
  }
}
