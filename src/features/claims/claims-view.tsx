import { Text } from '@tarojs/components';
import { claimCodeText } from '@domain/claim/claim';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { CodeBox } from '@/components/code-box/code-box';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { MessageBell } from '@/features/message/message-bell';
import type { Villager } from '@/features/villager/place';
import { CLAIMS } from './texts';
import { useClaims, type Claim } from './use-claims';
import './claims.scss';

/** Services that are still to be had, each with its code, and what became of the others. */
export function ClaimsView({ villager }: { readonly villager: Villager }) {
  const claims = useClaims(villager);
  return (
    <>
      <LoadView {...claims} loading={CLAIMS.loading}>
        {(items) =>
          items.length === 0 ? (
            <StateView
              kind="empty"
              title={CLAIMS.empty}
              detail={CLAIMS.emptyHow}
              id="claims-empty"
            />
          ) : (
            <>
              {items.filter(isOpen).map((claim, index) => (
                <OpenClaim key={claim.code} claim={claim} id={`claim-${index + 1}`} />
              ))}
              <Past claims={items.filter((claim) => !isOpen(claim))} />
              <MoreButton more={claims.more} id="claims-more" />
            </>
          )
        }
      </LoadView>
      <MessageBell topics={['service']} />
    </>
  );
}

const isOpen = ({ state }: Claim) => state === 'open';

function OpenClaim({ claim, id }: { readonly claim: Claim; readonly id: string }) {
  const { name, count, used, unitName, until, code } = claim;
  return (
    <Card title={CLAIMS.what(name, count, unitName)} id={id}>
      <Text className="claims__note">
        {`${CLAIMS.left(count - used, unitName)}，${CLAIMS.until(dayText(until))}`}
      </Text>
      <CodeBox
        id={`${id}-code`}
        title={CLAIMS.code}
        code={code}
        shown={claimCodeText(code)}
        spoken={CLAIMS.spoken(claimCodeText(code))}
        notes={[CLAIMS.late]}
      />
    </Card>
  );
}

function Past({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <Card flush title={CLAIMS.past} id="claims-past">
      {claims.map(({ code, name, count, unitName, madeAt, state }) => (
        <ListRow
          key={code}
          title={CLAIMS.what(name, count, unitName)}
          note={CLAIMS.made(dayText(dayOf(madeAt)))}
          value={CLAIMS.states[state]}
        />
      ))}
    </Card>
  );
}
