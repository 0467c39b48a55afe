import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { ROUND } from '@/features/grade/texts';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { navigate } from '@/services/platform';
import type { Here } from '../here';
import { TO } from '../places';
import { RoundForm } from './round-form';
import { ROUNDS } from './texts';
import { useRounds, type Round } from './use-rounds';
import '../card-words.scss';

/** The rounds there were, and the way to a new one once the last is published. */
export function RoundsView({ here }: { readonly here: Here }) {
  const rounds = useRounds(here.villageId);
  useRenewal(rounds);
  return (
    <LoadView load={rounds.load} reload={rounds.reload} id="rounds-load">
      {(list) => (
        <>
          <Text className="card-words">{ROUNDS.how}</Text>
          {here.canWrite && list.every(({ state }) => state === 'published') && (
            <RoundForm here={here} onOpened={rounds.reload} />
          )}
          {list.length === 0 ? (
            <StateView
              kind="empty"
              title={ROUNDS.empty}
              detail={here.canWrite ? ROUNDS.emptyDetail : ROUNDS.onlyCommittee}
              id="rounds-empty"
            />
          ) : (
            <Card flush title={ROUNDS.count(list.length)} id="rounds">
              {list.map((round) => (
                <RoundLine key={round.id} round={round} />
              ))}
            </Card>
          )}
          <MoreButton more={rounds.more} id="rounds-more" />
        </>
      )}
    </LoadView>
  );
}

function RoundLine({ round }: { readonly round: Round }) {
  const { id, label, state, decided, households } = round;
  return (
    <ListRow
      id={`round-${label}`}
      title={ROUND.named(label)}
      note={ROUNDS.row(decided, households)}
      value={<Tag tone={state === 'published' ? 'pine' : 'amber'}>{ROUND.states[state]}</Tag>}
      onPress={() => void navigate(TO.round(id))}
    />
  );
}
