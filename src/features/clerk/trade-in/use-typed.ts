import type { Material } from '@domain/exchange-table';
import { DRAFTS } from '@/features/card/kept';
import { useDraft } from '@/features/card/use-draft';
import type { Typed } from './brought';

/** What has been typed, material by material; kept on the phone like the rest of the visit. */
export function useTyped(householdId: string, open: boolean) {
  const [typed, change] = useDraft<readonly Typed[]>({
    key: DRAFTS.brought,
    householdId,
    empty: [],
    open,
  });
  const known = (id: string | null) => typed.find(({ materialId }) => materialId === id);
  return {
    typed,
    known,
    /** As typed, or with nothing typed yet. */
    of: ({ id, name }: Material): Typed =>
      known(id) ?? { materialId: id, name, text: '', unit: 'each' },
    put: (next: Typed): void => {
      const old = known(next.materialId);
      change(old ? typed.map((one) => (one === old ? next : one)) : [...typed, next]);
    },
    remove: (id: string): void => change(typed.filter(({ materialId }) => materialId !== id)),
  };
}
