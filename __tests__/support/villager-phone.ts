import { aPanel, type PanelGiven } from './panel';
import { phoneOf } from './phone';

/** A household with its phone, under its village's rules, with everybody who scores it. */
export async function aVillagerPhone(given: PanelGiven = {}) {
  const panel = await aPanel(given);
  const { world, villager, first, propose, photo, review, proposal } = panel;
  return {
    ...panel,
    phone: phoneOf(world, villager),
    /** Seen by a scorer; the household has not been asked yet. */
    see: () => propose({}, first),
    seeBreach: async () => propose({ itemCode: 'LY02', photoIds: [await photo(first)] }, first),
    giveBack: (proposalId: string) =>
      review([{ proposalId, verdict: 'return', reason: '照片看不清' }]),
    stateOf: async (proposalId: string) => (await proposal(proposalId)).state,
  };
}

// The browser's; TypeScript is not told of the DOM, because WeChat has none.
declare const document: { querySelector(path: string): unknown };

/** Whether the page stands in 关怀模式. */
export function isElder(): boolean {
  return document.querySelector('.page-frame.elder') !== null;
}
