import type { Output } from '@contract/index';
import { inForceOn } from '@domain/rulebook/rulebook';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';
import { today } from '../when';

type Listed = Output<'rulebook.list'>;

export interface Versions extends Listed {
  /** The version that governs today; null before the first. */
  readonly inForce: number | null;
}

/** Every version there is, and which of them counts today. */
export function useVersions(villageId: string) {
  return useLoad(`rulebooks ${villageId}`, async (): Promise<Versions> => {
    const listed = await call('rulebook.list', { villageId });
    return { ...listed, inForce: inForceOn(listed.adopted, today())?.version ?? null };
  });
}

export type VersionRow = Listed['versions'][number];

/** How it stands with a version: of two for the same day only the village's own list has one. */
export type Standing = 'draft' | 'inForce' | 'later' | 'past';

export function standingOf(
  { version, state, effectiveOn }: VersionRow,
  { adopted, inForce }: Versions,
): Standing {
  if (state === 'draft') return 'draft';
  if (version === inForce) return 'inForce';
  const counts = adopted.some((one) => one.version === version);
  return counts && effectiveOn !== null && effectiveOn > today() ? 'later' : 'past';
}
