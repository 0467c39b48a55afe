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
  const deed = useWrite('proposal.create');
  const finding = useWrite('finding.create');
  const write = finding.state.step === 'idle' ? deed : finding;
  const { step } = write.state;
  useState(() => forgetStrayPhotos(householdId));
  const [draft, setDraft] = useDraft<VisitDraft>({
    key: DRAFTS.visit,
    householdId,
    empty: noVisitDraft(today),
    open: step === 'idle' || step === 'refused',
  });
  const photos = usePhotos({ villageId, householdId, max: PHOTOS_MAX, keepAs: DRAFTS.visitPhotos });
  const [wasKept] = useState(draft.itemCode !== '');
  const { check, look, forget, problem } = useCheck(villageId);
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);

  const seen = (item: Item) => ({ draft, item, photoIds: photos.photoIds, household });
  const place = { villageId, householdId };

  async function settle(ask: Promise<Sent | null>): Promise<void> {
    const came = await ask;
    if (came === null) return;
    photos.clear();
    setSent(came);
  }
  const sentDeed = async (ask: ReturnType<typeof deed.again>): Promise<Sent | null> => {
    const answer = await ask;
    return answer === null ? null : { kind: 'deed', state: answer.state, dueAt: answer.dueAt };
  };
  const sentFinding = async (ask: ReturnType<typeof finding.again>): Promise<Sent | null> => {
    const answer = await ask;
    return answer === null ? null : { kind: 'finding', dueAt: answer.dueAt };
  };

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
    send: (item: Item) => {
      const label = CHECK.label(number, item.name);
      return settle(
        isFinding(draft, item)
          ? sentFinding(finding.send({ ...place, ...findingWish(seen(item)) }, label))
          : sentDeed(deed.send({ ...place, ...deedWish(seen(item)) }, label)),
      );
    },
    again: () => settle(write === deed ? sentDeed(deed.again()) : sentFinding(finding.again())),
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
