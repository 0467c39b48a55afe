import type { EndpointName, Input } from '@contract/index';
import { NOW, uuid } from '../support/builders';
import { someSettings } from '../support/rules';
import type { Cast } from './scenery';

type Calls = Extract<EndpointName, `rulebook.${string}`>;

/** Lists that may be empty are: what goes into them is tried in rulebook-limits.test.ts. */
export function rulebookInputs({ village }: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = village.id;
  const ask = () => ({ requestId: uuid() });
  return {
    'rulebook.adopt': () => ({
      villageId,
      ...ask(),
      version: 1,
      savedAt: NOW,
      adoption: {
        heldOn: '2026-11-20',
        eligible: 42,
        present: 38,
        inFavour: 35,
        against: 2,
        abstained: 1,
        minutesPhotoIds: [],
      },
      filing: { filedOn: '2026-11-21', receivedBy: '汪干事', number: '备案 12 号' },
      effectiveOn: '2027-01-01',
    }),
    'rulebook.export': () => ({ villageId, version: 1 }),
    'rulebook.get': () => ({ villageId, version: 1 }),
    'rulebook.import': () => ({ villageId, file: Buffer.from('编号').toString('base64') }),
    'rulebook.list': () => ({ villageId }),
    'rulebook.replay': () => ({ villageId, version: 1, period: '2026-Q4' }),
    'rulebook.save': () => ({
      villageId,
      ...ask(),
      version: 1,
      title: '村规民约积分细则',
      template: null,
      settings: someSettings({ flag: null, fenPerPoint: null }),
      dimensions: [],
      items: [],
    }),
  };
}
