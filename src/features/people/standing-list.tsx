import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { ROLE_NAMES } from '@/features/entry/words';
import { standingKey, useSession, type Standing } from '@/features/session/session';
import { restart } from '@/services/platform';
import { homeOf } from './places';
import { PEOPLE } from './texts';

interface StandingListProps {
  readonly memberships: readonly Standing[];
}

/** Everything a person is here; pressing one goes in as that. */
export function StandingList({ memberships }: StandingListProps) {
  const { standing, stand } = useSession();
  const current = standing === null ? null : standingKey(standing);
  return (
    <Card flush>
      {memberships.map((membership, index) => (
        <ListRow
          key={standingKey(membership)}
          id={`standing-${index + 1}`}
          title={titleOf(membership)}
          note={noteOf(membership)}
          {...(standingKey(membership) === current
            ? { value: <Tag tone="pine">{PEOPLE.inUse}</Tag> }
            : {})}
          onPress={() => {
            stand(membership);
            void restart(homeOf(membership));
          }}
        />
      ))}
    </Card>
  );
}

function titleOf(membership: Standing): string {
  if (membership.role !== 'villager') return ROLE_NAMES[membership.role];
  const { number, headName } = membership.household;
  return `${ROLE_NAMES.villager} · ${headName}家（${number} 户）`;
}

function noteOf(membership: Standing): string {
  if (membership.role === 'township') return PEOPLE.allVillages;
  const { name, practice } = membership.village;
  return practice ? `${name} · ${PEOPLE.practice}` : name;
}
