import type { Handler } from '../../runtime/handler';
import { statementReply } from '../../runtime/statement-reply';

/** Two years of them; what is older hangs in the archive. */
const SHOWN = 8;

export const boardStatement: Handler<'statement.board'> = async ({ villageId }, { store }) => {
  const found = await store.list('statements', {
    where: { villageId },
    order: ['quarter', 'desc'],
    limit: SHOWN,
  });
  const statements = found.map(({ statement, version, by, at }) => ({
    ...{ version, byName: by.name, at },
    statement: statementReply(statement),
  }));
  return { statements };
};
