import { statementSheets } from '@domain/fund/statement-sheets';
import { periodName } from '@domain/period';
import type { Handler } from '../../runtime/handler';
import { writeSheet } from '../../runtime/sheet';
import { statementOf } from '../../runtime/statement-of';

export const exportStatement: Handler<'statement.export'> = async (input, context) => {
  const { villageId, quarter } = input;
  const statement = await statementOf(context, villageId, quarter);
  const bytes = await writeSheet(statementSheets(statement));
  const name = `收支公示-${periodName(quarter)}.xlsx`;
  return { name, base64: Buffer.from(bytes).toString('base64') };
};
