/** Something seen on a visit, as it is being written down. */
import type { Item } from '@domain/rulebook/rulebook';
import { faultsOf as deedFaults, noDraft, type Draft } from '@/features/report/draft';

/** How the household knows of it. */
export type How = 'card' | 'witness' | 'later';

export interface VisitDraft extends Draft {
  readonly how: How;
  readonly witness: string;
  /** Of what is to be put right. */
  readonly where: string;
  /** Whether the household may put it right first, where the rules let it. */
  readonly chance: boolean;
  /** Meant, although the same stands for that day. */
  readonly again: boolean;
}

export function noVisitDraft(today: string): VisitDraft {
  return { ...noDraft(today), how: 'card', witness: '', where: '', chance: true, again: false };
}

/** Whether it becomes a finding with a deadline instead of a proposal. */
export function isFinding({ chance }: VisitDraft, { rectify }: Item): boolean {
  return rectify !== null && chance;
}

/** Points are taken, now or later, on the strength of a photo (docs/domain.md §5). */
export function needsPhoto({ direction, photoRequired }: Item): boolean {
  return photoRequired || direction === 'deduction';
}

export interface VisitFaults {
  readonly day: boolean;
  readonly quantity: boolean;
  readonly photo: boolean;
  readonly where: boolean;
  readonly witness: boolean;
}

export const NO_FAULTS: VisitFaults = {
  day: false,
  quantity: false,
  photo: false,
  where: false,
  witness: false,
};

/** What is to be mended before it can be looked at. */
export function faultsOf(
  draft: VisitDraft,
  item: Item,
  { today, photoCount }: { readonly today: string; readonly photoCount: number },
): VisitFaults {
  const { day, quantity } = deedFaults(draft, item, today);
  const finding = isFinding(draft, item);
  return {
    day: day && !finding,
    quantity,
    photo: needsPhoto(item) && photoCount === 0,
    where: finding && draft.where.trim() === '',
    witness: draft.how === 'witness' && draft.witness.trim() === '',
  };
}
