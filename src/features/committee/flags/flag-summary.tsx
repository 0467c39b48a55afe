import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { FLAGS } from './texts';
import { changeOf, type Change, type FlagRow } from './use-flags';

/** How many fly the flag, and what changed against the period before. */
export function FlagSummary({ rows }: { readonly rows: readonly FlagRow[] }) {
  const changes = rows.map(changeOf);
  const count = (change: Change) => changes.filter((one) => one === change).length;
  const changed = rows.filter((row) => row.changes.length > 0).length;
  return (
    <Card id="flag-summary">
      <Facts
        facts={[
          {
            name: FLAGS.flagged,
            value: FLAGS.households(count('gained') + count('kept')),
            id: 'flags-flagged',
          },
          { name: FLAGS.gained, value: FLAGS.households(count('gained')), id: 'flags-gained' },
          { name: FLAGS.kept, value: FLAGS.households(count('kept')), id: 'flags-kept' },
          { name: FLAGS.lost, value: FLAGS.households(count('lost')), id: 'flags-lost' },
          { name: FLAGS.changed, value: FLAGS.households(changed), id: 'flags-changed' },
        ]}
      />
    </Card>
  );
}
