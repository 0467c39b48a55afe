import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { PEOPLE_PAGE } from '@/features/people/places';
import { StandingGate } from '@/features/people/standing-gate';
import { FoundCard } from '@/features/township/found-card';
import { VILLAGES } from '@/features/township/texts';
import '@/features/township/township.scss';
import { navigate, restart } from '@/services/platform';
import { call } from '@/services/transport';

export default function VillagesPage() {
  return (
    <StandingGate roles={['township']} title={VILLAGES.title}>
      {({ townshipId }) => (
        <PageFrame title={VILLAGES.title}>
          <Villages townshipId={townshipId} />
          <Button kind="text" block id="change-standing" onPress={() => void restart(PEOPLE_PAGE)}>
            {VILLAGES.changeRole}
          </Button>
        </PageFrame>
      )}
    </StandingGate>
  );
}

function Villages({ townshipId }: { readonly townshipId: string }) {
  const villages = useLoad(`villages:${townshipId}`, () => call('village.list', { townshipId }));
  const [chosen, setChosen] = useState<string | null>(null);
  useRenewal(villages);
  return (
    <LoadView {...villages} loading={VILLAGES.loading}>
      {(list) => {
        const village = list.villages.find(({ id }) => id === chosen);
        if (village !== undefined)
          return (
            <FoundCard townshipId={townshipId} village={village} onClose={() => setChosen(null)} />
          );
        if (list.villages.length === 0)
          return <StateView kind="empty" title={VILLAGES.empty} detail={VILLAGES.emptyHow} />;
        return (
          <>
            <Card flush>
              <ListRow
                id="township-grades"
                title={VILLAGES.grades}
                note={VILLAGES.gradesHow}
                onPress={() => void navigate('/township/grades/index')}
              />
              <ListRow
                id="township-days"
                title={VILLAGES.days}
                note={VILLAGES.daysHow}
                onPress={() => void navigate('/store/days/index')}
              />
            </Card>
            <Text className="township__how">{VILLAGES.inviteHow}</Text>
            <Card flush id="villages">
              {list.villages.map(({ id, name, shopName, practice }, index) => (
                <ListRow
                  key={id}
                  id={`village-${index + 1}`}
                  title={name}
                  note={shopName}
                  {...(practice ? { value: <Tag tone="amber">{VILLAGES.practice}</Tag> } : {})}
                  onPress={() => setChosen(id)}
                />
              ))}
            </Card>
          </>
        );
      }}
    </LoadView>
  );
}
