import type { Output } from '@contract/index';
import { useLoad } from '@/features/load/use-load';
import { usePages } from '@/features/load/use-pages';
import { placeOf, type Villager } from '@/features/villager/place';
import { call } from '@/services/transport';

export type Standing = Output<'standing.get'>;
export type Finding = Output<'finding.mine'>['findings'][number];
export type Explanation = NonNullable<Output<'grade.get'>['current']>;
export type Consent = Output<'consent.list'>['consents'][number];

const PAGE = 20;

/** The score and why, the flag and what is missing, when points end. */
export function useStandingOf(villager: Villager) {
  const place = placeOf(villager);
  return useLoad(`standing:${place.householdId}`, () => call('standing.get', place));
}

/** What was found about the household and is or was to be put right, the last due first. */
export function useFindings(villager: Villager) {
  const place = placeOf(villager);
  return usePages(`findings:${place.householdId}`, async (after) => {
    const page = await call('finding.mine', {
      ...place,
      limit: PAGE,
      ...(after === null ? {} : { after }),
    });
    return { items: page.findings, next: page.next };
  });
}

export function useGrade(villager: Villager) {
  const place = placeOf(villager);
  return useLoad(`grade:${place.householdId}`, () => call('grade.get', place));
}

export function useConsents(villager: Villager) {
  const place = placeOf(villager);
  return useLoad(`consents:${place.householdId}`, async () => {
    const { consents } = await call('consent.list', place);
    return consents;
  });
}

/** Whom the household's grade was ever told to, the newest first. */
export function useDisclosures(villager: Villager) {
  const place = placeOf(villager);
  return usePages(`disclosures:${place.householdId}`, async (before) => {
    const page = await call('disclosure.mine', {
      ...place,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.disclosures, next: page.next };
  });
}
