import { decideDone } from '@domain/finding/recheck';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { findingHere } from '../../runtime/finding-here';
import { standOfFinding } from '../../runtime/finding-rows';
import type { Handler } from '../../runtime/handler';
import { arePhotosHere } from '../../runtime/photos-of';

export const doneFinding: Handler<'finding.done'> = async (input, context) => {
  const { note = '', photoIds = [] } = input;
  const { caller, now } = context;
  const arePhotos = await arePhotosHere(context, { ...input, photoIds });
  return doOnce(context, { call: 'finding.done', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const finding = await findingHere(tx, input);

    const after = decideDone(finding, { byId: caller.person.id, note, photoIds, at: now });

    await tx.replace('findings', after);
    return standOfFinding(after);
  });
};
