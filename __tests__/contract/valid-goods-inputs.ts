import type { EndpointName, Input } from '@contract/index';
import { points } from '@domain/points';
import { uuid } from '../support/builders';
import type { Cast } from './scenery';

/** What may be said of goods beside their label. */
export const goodsDetails = ({ goodsPhotoId }: Cast) => ({
  category: '',
  barcode: '',
  photoId: goodsPhotoId,
  costFen: null,
  reorderAt: null,
  limit: null,
  quota: null,
});

type Calls =
  | Extract<EndpointName, `count.${string}` | `price-cut.${string}` | `receipt.${string}`>
  | 'goods.outlook';

export function goodsInputs(cast: Cast): { readonly [N in Calls]: () => Input<N> } {
  const villageId = cast.village.id;
  const ask = () => ({ requestId: uuid() });
  const { countId } = cast;
  const items = [{ goodsId: cast.goods.id, counted: 49 }];
  return {
    'count.approve': () => ({ villageId, ...ask(), countId }),
    'count.confirm': () => ({ villageId, ...ask(), countId, items }),
    'count.create': () => ({ villageId, ...ask(), items }),
    'count.drop': () => ({ villageId, ...ask(), countId, reason: '数错了' }),
    'count.get': () => ({ villageId, countId }),
    'count.list': () => ({ villageId, state: 'counted', before: '~', limit: 10 }),
    'count.post': () => ({
      villageId,
      ...ask(),
      countId,
      reasons: [],
      photoIds: [],
    }),
    'goods.outlook': () => ({ villageId }),
    'price-cut.create': () => ({
      villageId,
      ...ask(),
      goodsId: cast.goods.id,
      price: points(500),
      note: '月底到期',
    }),
    'price-cut.decide': () => ({ villageId, ...ask(), cutId: cast.cutId, approved: true }),
    'price-cut.list': () => ({ villageId, state: 'proposed', before: '~', limit: 10 }),
    'receipt.create': () => ({
      villageId,
      ...ask(),
      kind: 'donation',
      items: [{ goodsId: cast.goods.id, pieces: 10, costFen: null, expiresOn: null }],
      occurredAt: '2026-11-20T08:00:00.000Z',
      donor: { name: '县供销社', shown: true },
      purpose: '给困难户',
      party: '县供销社',
      note: '秋天送来的',
      photoIds: [],
    }),
    'receipt.list': () => ({ villageId, before: '~', limit: 10 }),
    'receipt.preview': () => ({ villageId, file: DELIVERY_NOTE }),
    'receipt.template': () => ({ villageId }),
  };
}

const DELIVERY_NOTE = Buffer.from('商品,数量\n肥皂,3\n').toString('base64');
