/**
 * What can be seen of weighing in the demo village once its season is over: a visit with baskets and
 * something not taken, a household with bags, and a table that takes over in a few days, by which
 * kitchen waste goes into the blue bin, as in some places it does.
 */
import { quantity } from '@domain/quantity';
import { dayAfter } from '@domain/village-time';
import type { LeftOptions } from './left-options';

/** Places of households in the village; those of the demo villagers come first. */
const [WITH_BAGS, WEIGHED] = [1, 90];
const DAYS_AHEAD = 10;
const BAGS = 5;

export async function leaveWeighing(options: LeftOptions, day: string): Promise<void> {
  await visit(options);
  await bags(options);
  await announce(options, day);
}

async function visit({ ask, villageId, households, requestId }: LeftOptions): Promise<void> {
  const household = households[WEIGHED];
  if (household === undefined) return;
  const basket = quantity(400);
  await ask('demo-clerk', 'trade-in.create', {
    ...{ villageId, householdId: household.id, requestId: requestId() },
    ...{ cardToken: household.cardToken, tableVersion: 1 },
    lines: [
      {
        materialId: 'clothes',
        quantity: quantity(5_200),
        weighings: [
          { gross: quantity(3_600), tare: basket },
          { gross: quantity(2_400), tare: basket },
        ],
      },
    ],
    rejected: [{ materialId: 'recyclable', quantity: quantity(2_500), reason: '受潮了' }],
  });
}

async function bags({ ask, villageId, households, requestId }: LeftOptions): Promise<void> {
  const householdId = households[WITH_BAGS]?.id ?? '';
  const wish = { villageId, householdId, requestId: requestId() };
  const { codes } = await ask('demo-committee', 'bag.issue', { ...wish, count: BAGS });
  const torn = { villageId, requestId: requestId(), bagCode: codes[0] ?? '', reason: '破了' };
  await ask('demo-clerk', 'bag.revoke', torn);
}

async function announce({ ask, villageId, requestId }: LeftOptions, day: string): Promise<void> {
  const { table } = await ask('demo-committee', 'shop.get', { villageId });
  const bins = { estimated: false, source: '村口分类亭的牌子' };
  await ask('demo-committee', 'table.save', {
    ...{ villageId, requestId: requestId(), base: table.version },
    effectiveFrom: dayAfter(day, DAYS_AHEAD),
    wasteClasses: table.wasteClasses.map((one) => {
      if (one.id === 'kitchen') return { ...one, ...bins, colour: 'blue' as const };
      return one.id === 'recyclable' ? { ...one, ...bins, colour: 'green' as const } : one;
    }),
    materials: table.materials,
  });
}
