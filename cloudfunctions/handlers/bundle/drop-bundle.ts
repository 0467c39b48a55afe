import { refuse } from '@domain/refusal';
import { dropped } from '@domain/sale/bundle';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const dropBundle: Handler<'bundle.drop'> = async (input, context) => {
  const { villageId, bundleId, reason } = input;
  return doOnce(context, { call: 'bundle.drop', input }, async (tx) => {
    const bundle = await tx.get('bundles', bundleId);
    if (bundle?.villageId !== villageId) return refuse('NOT_FOUND');

    const after = dropped(bundle, reason, context.now);

    await tx.replace('bundles', after);
    return { bundleId };
  });
};
