import { useLoad } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { call } from '@/services/transport';

/** One entry whole, with its household and the entry that reversed it. */
export function useEntry(villageId: string, entryId: string) {
  const entry = useLoad(`entry ${entryId}`, () => call('entry.get', { villageId, entryId }));
  useRenewal(entry);
  return entry;
}
