import { decideEntering } from '@domain/draw/draw';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { drawHere } from '../../runtime/draw-here';
import { tellEntered } from '../../runtime/draw-messages';
import { signatureOf, type Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const enterDraw: Handler<'draw.enter'> = async (input, context) => {
  const { caller, now, store } = context;
  const isOwn = caller.role === 'villager';
  const done = await doOnce(context, { call: 'draw.enter', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
    const draw = await drawHere(tx, input);
    const seal = await tx.get('seals', `${draw.villageId}.${draw.closesOn}`);

    const { cardToken = household.cardToken } = input;
    requireThat(isOwn || household.cardToken === cardToken, 'CARD_REVOKED');
    const by = isOwn ? null : signatureOf(caller);
    const entered = decideEntering(draw, household, { now, isSealed: seal !== null, by });

    await tx.replace('draws', entered);
    return { entrants: entered.entrants.length };
  });
  if (!isOwn) await tellEntered(context, await drawHere(store, input), input.householdId);
  return done;
};
