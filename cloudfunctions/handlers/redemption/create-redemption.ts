import { claimCodeFrom } from '@domain/claim/claim';
import { decideRedemption, type Pick } from '@domain/redemption';
import { refuse, requireThat } from '@domain/refusal';
import type { Input } from '@contract/index';
import { countingTries, requireCountersigned } from '../../runtime/countersigned';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { entryReply } from '../../runtime/entry-reply';
import { postOnce } from '../../runtime/post-once';
import { untilFree } from '../../runtime/until-free';
import type { Transaction } from '../../runtime/store';

export const createRedemption: Handler<'redemption.create'> = async (input, context) => {
  const village = (await context.store.get('villages', input.villageId)) ?? refuse('NOT_FOUND');
  const post = () => {
    // Of a hundred million: one that is in use is drawn again.
    const codes = input.items.map(() => claimCodeFrom(context.randomBytes(4)));
    return postOnce(context, { call: 'redemption.create', input }, async (tx, posting) => {
      const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
      const picks = await picksOf(tx, input);
      const countersignedBy = await requireCountersigned(tx, context, input, posting);

      requireThat(household.cardToken === input.cardToken, 'CARD_REVOKED');
      const { shopRules: rules } = village;
      const request = { household, picks, rules, countersignedBy, codes };
      const redeemed = decideRedemption(request, posting);

      await tx.replace('households', redeemed.household);
      for (const goods of redeemed.goods) await tx.replace('goods', goods);
      for (const claim of redeemed.claims) await tx.insert('claims', claim);
      await tx.insert('entries', redeemed.entry);
      return redeemed.entry;
    });
  };
  return { entry: entryReply(await countingTries(context, input, () => untilFree(post))) };
};

/** In the order of their ids, so that two redemptions never wait for each other's goods. */
async function picksOf(
  tx: Transaction,
  { villageId, items }: Input<'redemption.create'>,
): Promise<Pick[]> {
  const picks: Pick[] = [];
  for (const { goodsId, count, price } of [...items].sort((a, b) =>
    a.goodsId < b.goodsId ? -1 : 1,
  )) {
    const goods = await tx.get('goods', goodsId);
    if (goods?.villageId !== villageId) return refuse('NOT_FOUND');
    picks.push({ goods, count, price });
  }
  return picks;
}
