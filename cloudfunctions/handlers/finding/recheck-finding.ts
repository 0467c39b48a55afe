import { decideRecheck } from '@domain/finding/recheck';
import { requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { findingHere } from '../../runtime/finding-here';
import { standOfFinding } from '../../runtime/finding-rows';
import type { Handler } from '../../runtime/handler';
import { proposeOverdue } from '../../runtime/propose-deduction';
import { arePhotosHere } from '../../runtime/photos-of';
import { ruleBehind } from '../../runtime/rules';
import { PASSED_REASON, undoDeduction } from '../../runtime/undo-deduction';

export const recheckFinding: Handler<'finding.recheck'> = async (input, context) => {
  const { passed, note = '', photoIds = [] } = input;
  const { store, caller, now } = context;
  const known = await findingHere(store, input);
  const [rulebook, arePhotos] = await Promise.all([
    ruleBehind(store, known),
    arePhotosHere(context, { ...known, photoIds }),
  ]);
  return doOnce(context, { call: 'finding.recheck', input }, async (tx) => {
    requireThat(arePhotos, 'NOT_FOUND');
    const finding = await findingHere(tx, input);

    const seen = { passed, note, photoIds };
    const decided = decideRecheck(finding, seen, { inspector: caller.person, now });

    const isPassed = decided.state === 'passed';
    const reversalIds = isPassed ? await undoDeduction(tx, finding, PASSED_REASON, context) : [];
    const isOverdue = finding.state !== 'overdue' && decided.state === 'overdue';
    const proposalId = isOverdue
      ? await proposeOverdue(tx, decided, { rulebook, now })
      : decided.proposalId;
    const after = { ...decided, reversalIds, proposalId };
    await tx.replace('findings', after);
    return standOfFinding(after);
  });
};
