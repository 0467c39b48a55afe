import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { toBags, toCountersign, toReserve, toTable } from '../places';
import { TEXTS } from '../texts';

const WORDS = TEXTS.shopLinks;

/** What a clerk needs now and then beside the counter. */
export function ShopLinks() {
  return (
    <Card title={WORDS.title} flush id="shop-links">
      <ListRow
        id="to-reserve"
        title={WORDS.reserve}
        note={WORDS.reserveNote}
        onPress={() => void toReserve()}
      />
      <ListRow
        id="to-countersign"
        title={WORDS.countersign}
        note={WORDS.countersignNote}
        onPress={() => void toCountersign()}
      />
      <ListRow
        id="to-bags"
        title={WORDS.bags}
        note={WORDS.bagsNote}
        onPress={() => void toBags()}
      />
      <ListRow
        id="to-table"
        title={WORDS.table}
        note={WORDS.tableNote}
        onPress={() => void toTable()}
      />
    </Card>
  );
}
