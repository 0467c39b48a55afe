import { useState } from 'react';
import type { ProposalState } from '@domain/proposal/proposal';
import type { Item } from '@domain/rulebook/rulebook';
import { dayOf } from '@domain/village-time';
import { DRAFTS } from '@/features/card/kept';
import type { Scanned } from '@/features/card/scanned';
import { hasDraft, useDraft } from '@/features/card/use-draft';
import { usePhotos } from '@/features/photo/use-photos';
import { PHOTOS_MAX } from '@/features/report/draft';
import { useWrite } from '@/features/write/use-write';
import { storage } from '@/services/platform';
import { CHECK, DEED } from '../texts';
import { faultsOf, isFinding, noVisitDraft, type VisitDraft } from './draft';
import { useCheck } from './use-check';
import { deedWish, findingWish, previewRow } from './wish';

interface Place {
  readonly villageId: string;
  readonly household: Scanned;
}

/** What came of it: on its way to review or to the household, or to be put right by a day. */
export type Sent =
  | { readonly kind: 'deed'; readonly state: ProposalState; readonly dueAt: string | null }
  | { readonly kind: 'finding'; readonly dueAt: string };

/** Something seen on a visit: written down, photographed, looked at, sent; kept until then. */
export function useDeed({ villageId, household }: Place) {
  const { id: householdId, number } = household;
  const today = dayOf(new Date().toISOString());
  useState(() => forgetStrayPhotos(householdId));
  const photos = usePhotos({ villageId, householdId, max: PHOTOS_MAX, keepAs: DRAFTS.visitPhotos });
  const [sent, setSent] = useState<Sent | null>(null);
  const arrive = (came: Sent) => {
    photos.clear();
    setSent(came);
  };
  const deed = useWrite('proposal.create', ({ state, dueAt }) =>
    arrive({ kind: 'deed', state, dueAt }),
  );
  const finding = useWrite('finding.create', ({ dueAt }) => arrive({ kind: 'finding', dueAt }));
  const write = finding.state.step === 'idle' ? deed : finding;
  const { step } = write.state;
  const [draft, setDraft] = useDraft<VisitDraft>({
    key: DRAFTS.visit,
    householdId,
    empty: noVisitDraft(today),
    open: step === 'idle' || step === 'refused',
  });
  const [wasKept] = useState(draft.itemCode !== '');
  const { check, look, forget, problem } = useCheck(villageId);
  const [tried, setTried] = useState(false);

  const seen = (item: Item) => ({ draft, item, photoIds: photos.photoIds, household });
  const place = { villageId, householdId };

  return {
    draft,
    today,
    photos,
    tried,
    wasKept,
    check,
    sent,
    state: write.state,
    change: (change: Partial<VisitDraft>) => {
      if (step === 'refused') write.reset();
      forget();
      setDraft({ ...draft, ...change });
    },
    look: async (item: Item) => {
      setTried(true);
      const faults = faultsOf(draft, item, { today, photoCount: photos.photos.length });
      if (Object.values(faults).some(Boolean)) return;
      if (!photos.settled) {
        problem(DEED.photoSending);
        return;
      }
      await look(isFinding(draft, item) ? null : previewRow(seen(item)));
    },
    send: async (item: Item) => {
      const label = CHECK.label(number, item.name);
      if (isFinding(draft, item))
        await finding.send({ ...place, ...findingWish(seen(item)) }, label);
      else await deed.send({ ...place, ...deedWish(seen(item)) }, label);
    },
    again: write.again,
  };
}

export type Deed = ReturnType<typeof useDeed>;

/** Photos of a form that was sent and never answered are not the next form's. */
function forgetStrayPhotos(householdId: string): void {
  if (!hasDraft(DRAFTS.visit, householdId)) storage.remove(DRAFTS.visitPhotos);
}

/** Nothing of the form stays on the phone. */
export function forgetDeed(): void {
  storage.remove(DRAFTS.visit);
  storage.remove(DRAFTS.visitPhotos);
}
