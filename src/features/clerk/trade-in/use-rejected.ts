import { useState } from 'react';
import type { Material } from '@domain/exchange-table';
import type { Quantity } from '@domain/quantity';
import { DRAFTS } from '@/features/card/kept';
import { useDraft } from '@/features/card/use-draft';

/** What is not taken, as it will be written down. */
export interface RejectedDraft {
  readonly materialId: string;
  readonly name: string;
  readonly unitName: string;
  readonly quantity: Quantity | null;
  readonly reason: string;
}

/** What was looked at and not taken; kept on the phone like the rest of the visit. */
export function useRejected(householdId: string, open: boolean) {
  const [rejected, change] = useDraft<readonly RejectedDraft[]>({
    key: DRAFTS.rejected,
    householdId,
    empty: [],
    open,
  });
  const [rejecting, setRejecting] = useState(false);
  const others = (materialId: string) => rejected.filter((one) => one.materialId !== materialId);
  return {
    list: rejected,
    /** Whether a reason is being given just now. */
    rejecting,
    begin: () => setRejecting(true),
    stop: () => setRejecting(false),
    add: ({ id, name, unitName }: Material, quantity: Quantity | null, reason: string) => {
      setRejecting(false);
      change([...others(id), { materialId: id, name, unitName, quantity, reason }]);
    },
    remove: (materialId: string) => change(others(materialId)),
  };
}

export type Rejecting = ReturnType<typeof useRejected>;
