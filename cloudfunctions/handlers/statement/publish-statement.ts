import { decidePublish, statementIdOf } from '@domain/fund/publish';
import { doOnce } from '../../runtime/do-once';
import { signatureOf, type Handler } from '../../runtime/handler';
import { statementOf } from '../../runtime/statement-of';

export const publishStatement: Handler<'statement.publish'> = async (input, context) => {
  const { villageId, quarter } = input;
  const { caller, now } = context;
  // As everything stands now: what is written down while it is put up comes into the next one.
  const statement = await statementOf(context, villageId, quarter);
  return doOnce(context, { call: 'statement.publish', input }, async (tx) => {
    const before = await tx.get('statements', statementIdOf(villageId, quarter));

    const by = signatureOf(caller);
    const published = decidePublish({ villageId, statement, before, by, now });

    if (before === null) await tx.insert('statements', published);
    else await tx.replace('statements', published);
    return { quarter, version: published.version };
  });
};
