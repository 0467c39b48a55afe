import { canonicalText } from '@domain/canonical';
import { isFinal, statementIdOf } from '@domain/fund/publish';
import { refuse } from '@domain/refusal';
import type { Handler } from '../../runtime/handler';
import { statementOf } from '../../runtime/statement-of';
import { statementReply } from '../../runtime/statement-reply';

export const getStatement: Handler<'statement.get'> = async (input, context) => {
  const { villageId, quarter } = input;
  const { store, now } = context;
  const [village, statement, published] = await Promise.all([
    store.get('villages', villageId),
    statementOf(context, villageId, quarter),
    store.get('statements', statementIdOf(villageId, quarter)),
  ]);
  const { name: villageName } = village ?? refuse('NOT_FOUND');

  const isAsShown =
    published === null || canonicalText(published.statement) === canonicalText(statement);
  return {
    villageName,
    statement: statementReply(statement),
    published: published && {
      version: published.version,
      byName: published.by.name,
      at: published.at,
    },
    changed: !isAsShown,
    final: isFinal(quarter, now),
  };
};
