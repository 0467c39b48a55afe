import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { navigate } from '@/services/platform';

/** What is done with the goods besides handing them out, a row each. */
const ROWS = [
  { page: 'receive', title: '收货', note: '扫条码进货，或记捐来的' },
  { page: 'counts', title: '盘点', note: '两个人数，数完再对账' },
  { page: 'outlook', title: '补货和临期', note: '哪样快没了，哪样快到期' },
  { page: 'conflicts', title: '要核对的', note: '出摊收的、没有自动入账的' },
] as const;

export function StockLinks() {
  return (
    <Card flush id="stock-links">
      {ROWS.map(({ page, title, note }) => (
        <ListRow
          key={page}
          id={`to-${page}`}
          title={title}
          note={note}
          onPress={() => void navigate(`/store/${page}/index`)}
        />
      ))}
    </Card>
  );
}
