import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { navigate } from '@/services/platform';
import type { Here } from './here';
import { rowsOf, SECTIONS } from './rules-rows';
import { HUB } from './rules-texts';

/** Where everything about the village's rules is, by what it is for. */
export function RulesView({ here }: { readonly here: Here }) {
  return (
    <>
      {SECTIONS.map((section) => (
        <Card key={section} flush title={HUB.sections[section]} id={`rules-${section}`}>
          {rowsOf(section, here.canWrite).map(({ key, to }) => (
            <ListRow
              key={key}
              id={`rules-row-${key}`}
              title={HUB.rows[key].title}
              note={HUB.rows[key].note}
              onPress={() => void navigate(to)}
            />
          ))}
        </Card>
      ))}
    </>
  );
}
