import { pointsText } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { navigate } from '@/services/platform';
import { TO } from '../places';
import { dayText } from '../when';
import { openSheet } from './addresses';
import { CLOSED } from './texts';
import type { Period } from './use-settlement';

/** What a close came to, and what follows it. */
export function ClosedCard({
  period: { period, closedAt, figures, flags },
}: {
  readonly period: Period;
}) {
  const flagged =
    flags.state === 'none' ? CLOSED.flagStates.none : CLOSED.flagStates[flags.state](flags.flagged);
  return (
    <>
      <Card title={CLOSED.title} id="closed-card">
        <Facts
          facts={[
            ...(closedAt === null
              ? []
              : [{ name: CLOSED.at, value: dayText(dayOf(closedAt)), id: 'closed-at' }]),
            ...(figures === null
              ? []
              : [
                  { name: CLOSED.households, value: CLOSED.householdCount(figures.households) },
                  { name: CLOSED.gaining, value: CLOSED.householdCount(figures.gaining) },
                  { name: CLOSED.highest, value: CLOSED.points(pointsText(figures.highest)) },
                  {
                    name: CLOSED.issued,
                    value: CLOSED.points(pointsText(figures.issued)),
                    id: 'closed-issued',
                  },
                ]),
            { name: CLOSED.flags, value: flagged, id: 'closed-flags' },
          ]}
        />
      </Card>
      <Card flush>
        {flags.state !== 'none' && (
          <ListRow
            id="closed-open-flags"
            title={CLOSED.openFlags}
            onPress={() => void navigate(TO.flags)}
          />
        )}
        <ListRow
          id="closed-open-sheet"
          title={CLOSED.openSheet}
          note={CLOSED.openSheetNote}
          onPress={() => openSheet(period)}
        />
      </Card>
    </>
  );
}
