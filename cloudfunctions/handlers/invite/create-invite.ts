import { INVITE_VALID_MS } from '@domain/one-time-code';
import { instantAfter } from '@domain/village-time';
import { inviteCodeOf, inviteId } from '../../runtime/codes';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const createInvite: Handler<'invite.create'> = async (input, context) => {
  const { digest, now } = context;
  const { villageId, role, name } = input;
  const code = inviteCodeOf(digest, villageId, input.requestId);
  const { expiresAt } = await doOnce(context, { call: 'invite.create', input }, async (tx) => {
    const expires = instantAfter(now, INVITE_VALID_MS);
    const id = inviteId(digest, code);
    await tx.insert('invites', { id, villageId, role, name, expiresAt: expires, usedBy: null });
    return { expiresAt: expires };
  });
  return { code, expiresAt };
};
