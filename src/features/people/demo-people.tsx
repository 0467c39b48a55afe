import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { LoadView } from '@/features/load/load-view';
import { PEOPLE } from './texts';
import { useDemoPeople } from './use-demo-people';

/** Whom one can be in a browser, where no WeChat says who is there. */
export function DemoPeople() {
  const { people, state, become } = useDemoPeople();
  return (
    <>
      <Notice title={PEOPLE.demoTitle}>{PEOPLE.demoHow}</Notice>
      {state.step === 'failed' && (
        <Notice tone="error" id="sign-in-failed">
          {PEOPLE.signInFailed}
        </Notice>
      )}
      <LoadView {...people} loading={PEOPLE.demoLoading}>
        {(list) => (
          <Card flush id="people">
            {list.map((person, index) => (
              <ListRow
                key={person.openid}
                id={`person-${index + 1}`}
                title={person.name}
                note={person.note}
                onPress={() => void become(person)}
              />
            ))}
          </Card>
        )}
      </LoadView>
    </>
  );
}
