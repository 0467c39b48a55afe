import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { useLoad } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { navigate } from '@/services/platform';
import { call } from '@/services/transport';
import type { Here } from './here';
import { rowsOf, SECTIONS, type RowKey } from './rules-rows';
import { HUB } from './rules-texts';

/** Where everything about the village's rules is, by what it is for, and how much of it waits. */
export function RulesView({ here }: { readonly here: Here }) {
  const open = useOpen(here);
  return (
    <>
      {here.rulebook.length === 0 && <Notice id="rules-not-in-use">{HUB.notInUse}</Notice>}
      {SECTIONS.map((section) => (
        <Card key={section} flush title={HUB.sections[section]} id={`rules-${section}`}>
          {rowsOf(section, here.canWrite).map(({ key, to }) => (
            <ListRow
              key={key}
              id={`rules-row-${key}`}
              title={HUB.rows[key].title}
              note={noteOf(key, open[key])}
              onPress={() => void navigate(to)}
            />
          ))}
        </Card>
      ))}
    </>
  );
}

type Open = Readonly<Partial<Record<RowKey, number>>>;

/** What is not done yet in the running period; nothing while that is not known. */
function useOpen({ villageId, rulebook }: Here): Open {
  const period = useLoad<Open>(`open:${villageId}:${rulebook.length}`, async () => {
    if (rulebook.length === 0) return {};
    const { open } = await call('period.get', { villageId });
    return { review: open.proposals, findings: open.findings };
  });
  useRenewal(period);
  return period.load.value ?? {};
}

function noteOf(key: RowKey, count = 0): string {
  const { note } = HUB.rows[key];
  return count === 0 ? note : HUB.open(note, count);
}
