import { refuse } from '@domain/refusal';
import { decideAdoption } from '@domain/rulebook/adopt';
import { rulebookIdOf } from '@domain/rulebook/rulebook';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const adoptRulebook: Handler<'rulebook.adopt'> = (input, context) => {
  const { villageId, version, savedAt, adoption, filing, effectiveOn } = input;
  return doOnce(context, { call: 'rulebook.adopt', input }, async (tx) => {
    const draft =
      (await tx.get('rulebooks', rulebookIdOf(villageId, version))) ?? refuse('NOT_FOUND');
    const village = (await tx.get('villages', villageId)) ?? refuse('NOT_FOUND');
    for (const photoId of adoption.minutesPhotoIds) {
      const photo = await tx.get('photos', photoId);
      if (photo?.villageId !== villageId) return refuse('NOT_FOUND');
    }

    const adopting = { savedAt, adoption, filing, effectiveOn };
    const adopted = decideAdoption(draft, adopting, {
      rulebook: village.rulebook,
      now: context.now,
    });

    await tx.replace('rulebooks', adopted.rulebook);
    await tx.replace('villages', { ...village, rulebook: adopted.inForce });
    return { version, effectiveOn };
  });
};
