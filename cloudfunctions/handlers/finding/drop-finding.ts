import { decideDrop } from '@domain/finding/recheck';
import { doOnce } from '../../runtime/do-once';
import { findingHere } from '../../runtime/finding-here';
import { standOfFinding } from '../../runtime/finding-rows';
import type { Handler } from '../../runtime/handler';
import { undoDeduction } from '../../runtime/undo-deduction';

export const dropFinding: Handler<'finding.drop'> = (input, context) => {
  const { caller, now } = context;
  return doOnce(context, { call: 'finding.drop', input }, async (tx) => {
    const finding = await findingHere(tx, input);

    const dropped = decideDrop(finding, input.reason, { inspector: caller.person, now });

    const reversalIds = await undoDeduction(tx, finding, input.reason, context);
    const after = { ...dropped, reversalIds };
    await tx.replace('findings', after);
    return standOfFinding(after);
  });
};
