import { templateSheets } from '@domain/proposal/sheet-template';
import { refuse } from '@domain/refusal';
import { dayOf } from '@domain/village-time';
import type { Handler } from '../../runtime/handler';
import { rulesOf } from '../../runtime/rules';
import { writeSheet } from '../../runtime/sheet';

export const templateProposal: Handler<'proposal.template'> = async (input, { store, now }) => {
  const { villageId } = input;
  const today = dayOf(now);
  const rulesOn = await rulesOf(store, villageId, [today]);

  const rulebook = rulesOn(today) ?? refuse('RULES_NOT_IN_USE');
  const sheets = templateSheets(rulebook, today);

  const bytes = await writeSheet(sheets);
  return { name: '记分表.xlsx', base64: Buffer.from(bytes).toString('base64') };
};
