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
