import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { PageFrame } from '@/components/page-frame/page-frame';
import { LoadView } from '@/features/load/load-view';
import { DemoPeople } from '@/features/people/demo-people';
import { Newcomer } from '@/features/people/newcomer';
import { StandingList } from '@/features/people/standing-list';
import { PEOPLE } from '@/features/people/texts';
import '@/features/people/people.scss';
import { useSession } from '@/features/session/session';
import { platformName } from '@/services/platform';

const inBrowser = platformName === 'h5';

export default function PeoplePage() {
  const { me, reload } = useSession();
  const [changing, setChanging] = useState(false);

  // Not signed in is how everybody comes to a browser; there is no error to show.
  if (inBrowser && (changing || me.step === 'failed'))
    return (
      <PageFrame title={PEOPLE.title}>
        <DemoPeople />
      </PageFrame>
    );
  return (
    <PageFrame title={PEOPLE.title}>
      <LoadView load={me} reload={reload}>
        {({ name, memberships }) => (
          <>
            <Text className="people__how">
              {`${PEOPLE.greeting(name)}。${memberships.length > 0 ? PEOPLE.choose : PEOPLE.nobody}`}
            </Text>
            {memberships.length > 0 && <StandingList memberships={memberships} />}
            {memberships.length > 0 && <Text className="people__or">{PEOPLE.more}</Text>}
            <Newcomer isSomebody={memberships.length > 0} />
          </>
        )}
      </LoadView>
      {inBrowser && (
        <Button kind="text" block id="change-person" onPress={() => setChanging(true)}>
          {PEOPLE.changePerson}
        </Button>
      )}
    </PageFrame>
  );
}
