import { seedFaults } from '../support/weapp/faults';
import { PATIENCE_MS, PEOPLE } from './hands';
import type { Stage } from './stage';
import { hostOf } from './weapp-hands';

/** Breaks the built mini-program on purpose and names the faults that went by unnoticed. */
export async function unnoticedFaults(stage: Stage): Promise<string[]> {
  const host = hostOf(stage, await stage.signIn(PEOPLE.villager));
  const outcomes = await seedFaults({
    dist: 'dist',
    options: { host },
    scenario: async (mini) => {
      await mini.see('可用积分', PATIENCE_MS);
      await mini.tap('#elder-toggle');
      await mini.see('退出关怀模式');
    },
  });
  return outcomes.filter(({ noticed }) => noticed === null).map(({ fault }) => fault);
}
