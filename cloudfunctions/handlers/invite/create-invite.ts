import { INVITE_VALID_MS } from '@domain/one-time-code';
import { requireThat } from '@domain/refusal';
import { instantAfter } from '@domain/village-time';
import { inviteCodeOf, inviteId } from '../../runtime/codes';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const createInvite: Handler<'invite.create'> = async (input, context) => {
  const { digest, now } = context;
  const { villageId, role, merchantId = null, name } = input;
  const code = inviteCodeOf(digest, villageId, input.requestId);
  const { expiresAt } = await doOnce(context, { call: 'invite.create', input }, async (tx) => {
    const expires = instantAfter(now, INVITE_VALID_MS);
    const id = inviteId(digest, code);
    requireThat((role === 'merchant') === (merchantId !== null), 'BAD_INPUT', {
      field: 'merchantId',
    });
    if (merchantId !== null) {
      const merchant = await tx.get('merchants', merchantId);
      requireThat(merchant?.villageId === villageId, 'NOT_FOUND');
    }
    const invite = { id, villageId, role, merchantId, name, expiresAt: expires, usedBy: null };
    await tx.insert('invites', invite);
    return { expiresAt: expires };
  });
  return { code, expiresAt };
};
