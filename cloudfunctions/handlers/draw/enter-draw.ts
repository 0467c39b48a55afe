import { decideEntering } from '@domain/draw/draw';
import { refuse, requireThat } from '@domain/refusal';
import { doOnce } from '../../runtime/do-once';
import { drawHere } from '../../runtime/draw-here';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';

export const enterDraw: Handler<'draw.enter'> = (input, context) =>
  doOnce(context, { call: 'draw.enter', input }, async (tx) => {
    const household = (await householdHere(tx, input)) ?? refuse('NOT_FOUND');
    const draw = await drawHere(tx, input);
    const seal = await tx.get('seals', `${draw.villageId}.${draw.closesOn}`);

    const { caller, now } = context;
    const isShown = caller.role === 'villager' || household.cardToken === input.cardToken;
    requireThat(isShown, 'CARD_REVOKED');
    const entered = decideEntering(draw, household, { now, isSealed: seal !== null });

    await tx.replace('draws', entered);
    return { entrants: entered.entrants.length };
  });
