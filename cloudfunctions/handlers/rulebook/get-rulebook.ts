import { refuse } from '@domain/refusal';
import { inForceOn, rulebookIdOf } from '@domain/rulebook/rulebook';
import { dayOf } from '@domain/village-time';
import type { Context, Handler } from '../../runtime/handler';
import { rulebookShown, seesDrafts } from '../../runtime/rulebook-row';

export const getRulebook: Handler<'rulebook.get'> = async (input, context) => {
  const { villageId } = input;
  const version = input.version ?? (await versionToday(villageId, context));
  if (version === null) return { rulebook: null };
  const rulebook = await context.store.get('rulebooks', rulebookIdOf(villageId, version));

  const { role } = context.caller;
  const isShown = rulebook?.state === 'adopted' || seesDrafts(role);
  if (rulebook === null || !isShown) return refuse('NOT_FOUND');

  return { rulebook: rulebookShown(rulebook, role) };
};

async function versionToday(villageId: string, { store, now }: Context): Promise<number | null> {
  const village = (await store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  return inForceOn(village.rulebook, dayOf(now))?.version ?? null;
}
