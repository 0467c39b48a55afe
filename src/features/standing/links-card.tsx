import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import {
  BOARD_PAGE,
  PROPOSALS_PAGE,
  REPORT_PAGE,
  RULES_PAGE,
  STATEMENT_PAGE,
} from '@/features/villager/place';
import { navigate } from '@/services/platform';
import { LINKS } from './texts';

const PAGES = [
  ['report', REPORT_PAGE],
  ['proposals', PROPOSALS_PAGE],
  ['rules', RULES_PAGE],
  ['board', BOARD_PAGE],
  ['statement', STATEMENT_PAGE],
] as const;

/** The other pages about the village's rules, each one press away. */
export function LinksCard() {
  return (
    <Card flush id="standing-links">
      {PAGES.map(([key, url]) => (
        <ListRow
          key={key}
          id={`to-${key}`}
          title={LINKS[key].title}
          note={LINKS[key].note}
          onPress={() => void navigate(url)}
        />
      ))}
    </Card>
  );
}
