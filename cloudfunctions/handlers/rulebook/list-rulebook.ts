import type { Handler } from '../../runtime/handler';
import { refuse } from '@domain/refusal';
import { seesDrafts } from '../../runtime/rulebook-row';

const VERSIONS_MAX = 100;

export const listRulebook: Handler<'rulebook.list'> = async ({ villageId }, context) => {
  const { store, caller } = context;
  const [village, rulebooks] = await Promise.all([
    store.get('villages', villageId),
    store.list('rulebooks', {
      where: { villageId },
      order: ['version', 'desc'],
      limit: VERSIONS_MAX,
    }),
  ]);
  const shown = rulebooks.filter(({ state }) => state === 'adopted' || seesDrafts(caller.role));
  return {
    versions: shown.map(({ version, title, state, settings, items, adoption, ...rest }) => ({
      version,
      title,
      state,
      period: settings.period,
      items: items.length,
      heldOn: adoption?.heldOn ?? null,
      effectiveOn: rest.effectiveOn,
      savedAt: rest.savedAt,
    })),
    adopted: [...(village ?? refuse('NOT_FOUND')).rulebook],
  };
};
