import { INVITE_VALID_MS } from '@domain/one-time-code';
import { requireThat } from '@domain/refusal';
import { instantAfter } from '@domain/village-time';
import { inviteCodeOf, inviteId } from '../../runtime/codes';
import { doOnce } from '../../runtime/do-once';
import type { Handler } from '../../runtime/handler';

export const foundInvite: Handler<'invite.found'> = async (input, context) => {
  const { digest, now } = context;
  const { villageId, townshipId, name } = input;
  const code = inviteCodeOf(digest, villageId, input.requestId);
  const { expiresAt } = await doOnce(context, { call: 'invite.found', input }, async (tx) => {
    const village = await tx.get('villages', villageId);

    requireThat(village?.townshipId === townshipId, 'NOT_FOUND');
    const expires = instantAfter(now, INVITE_VALID_MS);

    await tx.insert('invites', {
      id: inviteId(digest, code),
      villageId,
      role: 'committee',
      merchantId: null,
      name,
      expiresAt: expires,
      usedBy: null,
    });
    return { expiresAt: expires };
  });
  return { code, expiresAt };
};
