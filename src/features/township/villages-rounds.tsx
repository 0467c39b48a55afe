import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { ROUND } from '@/features/grade/texts';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { SUPERVISE } from './grade-texts';
import { isWaiting, useVillageRounds, type VillageRound } from './use-rounds';
import './township.scss';

interface VillagesRoundsProps {
  readonly townshipId: string;
  readonly onOpen: (opened: VillageRound) => void;
}

/** The villages with how far their grades are; those that wait for the township stand first. */
export function VillagesRounds({ townshipId, onOpen }: VillagesRoundsProps) {
  const villages = useVillageRounds(townshipId);
  useRenewal(villages);
  return (
    <LoadView {...villages} loading={SUPERVISE.loading}>
      {(list) =>
        list.length === 0 ? (
          <StateView
            kind="empty"
            title={SUPERVISE.empty}
            detail={SUPERVISE.emptyHow}
            id="rounds-empty"
          />
        ) : (
          <>
            <Text className="township__how">
              {`${SUPERVISE.how}${SUPERVISE.count(list.filter(isWaiting).length)}`}
            </Text>
            <Card flush id="village-rounds">
              {list.map((one, index) => (
                <VillageLine
                  key={one.village.id}
                  one={one}
                  place={index + 1}
                  onPress={() => onOpen(one)}
                />
              ))}
            </Card>
          </>
        )
      }
    </LoadView>
  );
}

interface VillageLineProps {
  readonly one: VillageRound;
  readonly place: number;
  readonly onPress: () => void;
}

function VillageLine({ one, place, onPress }: VillageLineProps) {
  const { village, round } = one;
  const waits = isWaiting(one);
  if (round === null)
    return <ListRow id={`village-round-${place}`} title={village.name} note={SUPERVISE.none} />;
  return (
    <ListRow
      id={`village-round-${place}`}
      title={village.name}
      note={ROUND.named(round.label)}
      value={
        <Tag tone={waits ? 'amber' : 'plain'}>
          {waits ? SUPERVISE.waiting : ROUND.states[round.state]}
        </Tag>
      }
      onPress={onPress}
    />
  );
}
