import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { openPaper, openPassbook, PAPER_PAGES, type PaperPage } from './places';
import { LINKS } from './texts';

// Safe: the keys of the record.
const PAGES = Object.keys(PAPER_PAGES) as readonly PaperPage[];

/** What can be printed for the shop, a row each. */
export function PaperLinks() {
  return (
    <Card flush title={LINKS.title} id="paper-links">
      {PAGES.map((page) => (
        <ListRow
          key={page}
          id={`to-${page}`}
          title={LINKS.rows[page].title}
          note={LINKS.rows[page].note}
          onPress={() => openPaper(page)}
        />
      ))}
    </Card>
  );
}

/** To the passbook of the household one looks at. */
export function PassbookLink({ householdId }: { readonly householdId: string }) {
  const { title, note } = LINKS.rows.passbook;
  return (
    <Card flush>
      <ListRow
        id="household-passbook"
        title={title}
        note={note}
        onPress={() => openPassbook(householdId)}
      />
    </Card>
  );
}
