import type { Input } from '@contract/index';
import { refuse } from '@domain/refusal';
import { requireDraft } from '@domain/rulebook/adopt';
import { requireSound } from '@domain/rulebook/check';
import { rulebookIdOf, type Rulebook } from '@domain/rulebook/rulebook';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Context, type Handler } from '../../runtime/handler';
import type { Store } from '../../runtime/store';
import { untilFree } from '../../runtime/until-free';

export const saveRulebook: Handler<'rulebook.save'> = async (input, context) => {
  if (input.version !== undefined) return saveOver(input, input.version, context);
  // Two may begin a draft at once: one of them takes the number after.
  return untilFree(async () => {
    const version = (await newestVersion(context.store, input.villageId)) + 1;
    return saveNew(input, version, context);
  });
};

type Wish = Input<'rulebook.save'>;

function saveNew(input: Wish, version: number, context: Context) {
  return doOnce(context, { call: 'rulebook.save', input }, async (tx) => {
    requireSound(input);
    await tx.insert('rulebooks', draftOf(input, version, context));
    return { version, savedAt: context.now };
  });
}

function saveOver(input: Wish, version: number, context: Context) {
  return doOnce(context, { call: 'rulebook.save', input }, async (tx) => {
    const saved = await tx.get('rulebooks', rulebookIdOf(input.villageId, version));
    requireDraft(saved ?? refuse('NOT_FOUND'));
    requireSound(input);
    await tx.replace('rulebooks', draftOf(input, version, context));
    return { version, savedAt: context.now };
  });
}

function draftOf(input: Wish, version: number, { caller, now }: Context): Rulebook {
  const { villageId, title, template, settings, dimensions, items } = input;
  return {
    id: rulebookIdOf(villageId, version),
    villageId,
    version,
    title,
    template,
    state: 'draft',
    settings,
    dimensions,
    items,
    adoption: null,
    filing: null,
    effectiveOn: null,
    savedAt: now,
    savedBy: signatureOf(caller),
  };
}

async function newestVersion(store: Store, villageId: string): Promise<number> {
  const [newest] = await store.list('rulebooks', {
    where: { villageId },
    order: ['version', 'desc'],
    limit: 1,
  });
  return newest?.version ?? 0;
}
