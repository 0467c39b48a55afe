import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { roundName } from '@/features/standing/round-name';
import type { Villager } from '@/features/villager/place';
import { GRADES } from './texts';
import { useGrades } from './use-board';
import '@/features/villager/villager.scss';

/** Published grades of the households that agreed to it. */
export function GradesTab({ villager }: { readonly villager: Villager }) {
  const { load, more, reload } = useGrades(villager);
  useRenewal({ load, reload });
  return (
    <LoadView load={load} reload={reload} loading={GRADES.loading}>
      {(grades) =>
        grades.length === 0 ? (
          <StateView kind="empty" title={GRADES.empty} detail={GRADES.emptyHow} id="grades-empty" />
        ) : (
          <Card flush title={GRADES.title} id="grades">
            <Text className="villager__inset">{GRADES.how}</Text>
            {grades.map(({ maskedName, grade, label }, index) => (
              <ListRow
                // Masked names are not unique: two households may be called 张*户.
                key={`${index} ${maskedName}`}
                id={`grade-${index + 1}`}
                title={maskedName}
                note={GRADES.round(roundName(label))}
                value={<Tag tone="pine">{grade}</Tag>}
              />
            ))}
            <MoreButton more={more} id="grades-more" />
          </Card>
        )
      }
    </LoadView>
  );
}
