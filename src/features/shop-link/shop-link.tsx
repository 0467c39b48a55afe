import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { navigate } from '@/services/platform';
import { SHOP_LINK } from './texts';

/** To everything that is done in the shop beside the counter. */
export function ShopLink() {
  return (
    <Card flush>
      <ListRow
        id="to-menu"
        title={SHOP_LINK.title}
        note={SHOP_LINK.note}
        onPress={() => void navigate('/store/menu/index')}
      />
    </Card>
  );
}
