import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { navigate } from '@/services/platform';
import { MENU } from './texts';

type Page = keyof typeof MENU.rows;

// Safe: the keys of the record.
const PAGES = Object.keys(MENU.rows) as readonly Page[];

/** What is done in the shop beside the counter, a row each. */
export function MenuView() {
  return (
    <Card flush id="store-menu">
      {PAGES.map((page) => (
        <ListRow
          key={page}
          id={`menu-${page}`}
          title={MENU.rows[page].title}
          note={MENU.rows[page].note}
          onPress={() => void navigate(`/store/${page}/index`)}
        />
      ))}
    </Card>
  );
}
