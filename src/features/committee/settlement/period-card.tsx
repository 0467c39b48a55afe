import { Text } from '@tarojs/components';
import { periodName } from '@domain/period';
import { dayAfter } from '@domain/village-time';
import type { Settings } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { navigate } from '@/services/platform';
import type { Here } from '../here';
import { TO } from '../places';
import { dayText } from '../when';
import { CloseCard } from './close-card';
import { ClosedCard } from './closed-card';
import { OPEN, SETTLEMENT } from './texts';
import type { Period } from './use-settlement';

interface PeriodCardProps {
  readonly here: Here;
  readonly period: Period;
  readonly settings: Settings;
  readonly onDone: () => Promise<void>;
}

const TONES = { running: 'pine', ended: 'amber', closing: 'amber', closed: 'plain' } as const;

/** Where a period stands, and what is to be done about it now. */
export function PeriodCard(props: PeriodCardProps) {
  const { period } = props;
  const { state, from, until, version } = period;
  return (
    <>
      <Card
        title={periodName(period.period)}
        extra={
          <Tag tone={TONES[state]} id="period-state">
            {SETTLEMENT.states[state]}
          </Tag>
        }
        id="period-head"
      >
        <Text className="settlement__words">
          {`${SETTLEMENT.days(dayText(from), dayText(dayAfter(until, -1)))}。${SETTLEMENT.version(version)}。`}
        </Text>
        {state === 'running' && (
          <Text className="settlement__words" id="period-running">
            {SETTLEMENT.running(dayText(dayAfter(until, -1)))}
          </Text>
        )}
      </Card>
      {(state === 'running' || state === 'ended') && <OpenCard open={period.open} />}
      {(state === 'ended' || state === 'closing') && <CloseCard {...props} />}
      {state === 'closed' && <ClosedCard period={period} />}
    </>
  );
}

/** What keeps a period from being closed, and where it is decided. */
function OpenCard({ open: { proposals, findings } }: { readonly open: Period['open'] }) {
  if (proposals + findings === 0) return null;
  return (
    <Card flush title={OPEN.title} id="period-open">
      <Text className="settlement__line">{OPEN.explain}</Text>
      {proposals > 0 && (
        <>
          <ListRow
            id="period-open-proposals"
            title={OPEN.proposals(proposals)}
            note={OPEN.review}
            onPress={() => void navigate(TO.review)}
          />
          <ListRow
            id="period-open-objections"
            title={OPEN.objections}
            note={OPEN.objectionsNote}
            onPress={() => void navigate(TO.objections)}
          />
        </>
      )}
      {findings > 0 && (
        <ListRow
          id="period-open-findings"
          title={OPEN.findings(findings)}
          note={OPEN.findingsNote}
          onPress={() => void navigate(TO.findings)}
        />
      )}
    </Card>
  );
}
