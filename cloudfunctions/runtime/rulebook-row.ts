import type { Output } from '@contract/index';
import type { Role } from '@domain/person';
import type { Rulebook } from '@domain/rulebook/rulebook';

type Shown = NonNullable<Output<'rulebook.get'>['rulebook']>;

/** Who writes the rules and who watches over them see drafts, names and the meeting's photos. */
export function seesDrafts(role: Role | null): boolean {
  return role === 'committee' || role === 'supervisor';
}

/** A version as this role may read it. */
export function rulebookShown(rulebook: Rulebook, role: Role | null): Shown {
  const { version, state, title, template, settings, dimensions, items } = rulebook;
  const { adoption, filing, effectiveOn, savedAt, savedBy } = rulebook;
  const all = seesDrafts(role);
  return {
    version,
    state,
    title,
    template,
    settings,
    dimensions,
    items,
    adoption: adoption && { ...adoption, minutesPhotoIds: all ? adoption.minutesPhotoIds : [] },
    filing: filing && { ...filing, receivedBy: all ? filing.receivedBy : null },
    effectiveOn,
    savedAt,
    savedByName: all ? savedBy.name : null,
  };
}
