import { cardTokenFrom } from '@domain/card';
import { defaultExchangeTable } from '@domain/default-exchange-table';
import { INVITE_VALID_MS } from '@domain/one-time-code';
import { DEFAULT_SHOP_RULES } from '@domain/shop-rules';
import { dayOf, instantAfter } from '@domain/village-time';
import type { Village } from '@domain/village';
import { inviteId } from '@cloud/runtime/codes';
import { sha256 } from '@cloud/runtime/dependencies';
import { demoGoods } from '@localcloud/demo/demo-village';

interface Founding {
  readonly id: string;
  readonly name: string;
  readonly township: string;
  readonly head: string;
  readonly now: string;
  readonly random: Uint8Array;
}

/** The documents a village begins with: itself, an empty shelf of usual goods, and one invitation. */
export function foundingOf({ id, name, township, head, now, random }: Founding) {
  const village: Village = {
    id,
    townshipId: township,
    name,
    shopName: `${name}生态美超市`,
    rulebook: [],
    openings: [],
    exchangeTable: defaultExchangeTable(dayOf(now)),
    nextTable: null,
    shopRules: DEFAULT_SHOP_RULES,
    practice: false,
  };
  const code = cardTokenFrom(random);
  const invite = {
    id: inviteId(sha256, code),
    villageId: id,
    role: 'committee',
    merchantId: null,
    name: head,
    expiresAt: instantAfter(now, INVITE_VALID_MS),
    usedBy: null,
  };
  const goods = demoGoods(village).map((item) => ({ ...item, received: 0, stock: 0, batches: [] }));
  return {
    code,
    collections: {
      villages: [documentOf(village)],
      goods: goods.map(documentOf),
      invites: [documentOf(invite)],
    },
  };
}

function documentOf<T extends { readonly id: string }>({ id, ...content }: T) {
  return { _id: id, ...content };
}
