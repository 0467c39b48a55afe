import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { momentText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { NewCount } from './new-count';
import { COUNTS } from './texts';
import { openCount, useCounts, type CountRow } from './use-counts';
import { begunCount } from './use-new-count';
import './counts.scss';

/** Every count and where it stands; a new one begins here. */
export function CountsView({ villageId }: { readonly villageId: string }) {
  const counts = useCounts(villageId);
  const [isNew, setNew] = useState(false);
  useRenewal(counts);
  if (isNew)
    return (
      <NewCount
        villageId={villageId}
        onDone={(countId) => {
          setNew(false);
          void counts.reload();
          if (countId !== null) openCount(countId);
        }}
      />
    );
  const begun = begunCount(villageId);
  return (
    <>
      <Card id="counts-start">
        <Text className="counts__words">{COUNTS.how}</Text>
        <Button id="count-new" block onPress={() => setNew(true)}>
          {begun === 0 ? COUNTS.start : COUNTS.goOn(begun)}
        </Button>
      </Card>
      <LoadView load={counts.load} reload={counts.reload} loading={COUNTS.loading} id="counts-load">
        {(listed) =>
          listed.length === 0 ? (
            <StateView
              kind="empty"
              title={COUNTS.none}
              detail={COUNTS.noneDetail}
              id="counts-none"
            />
          ) : (
            <Card flush title={COUNTS.list} id="counts">
              {listed.map((count, index) => (
                <Row key={count.id} count={count} place={index + 1} />
              ))}
              <MoreButton more={counts.more} id="counts-more" />
            </Card>
          )
        }
      </LoadView>
    </>
  );
}

const OPEN: readonly CountRow['state'][] = ['counted', 'recount', 'confirmed', 'waiting'];

function Row({ count, place }: { readonly count: CountRow; readonly place: number }) {
  const { id, no, names, at, countedByName, state } = count;
  return (
    <ListRow
      id={`count-row-${place}`}
      title={COUNTS.row(no, COUNTS.names(names))}
      note={COUNTS.by(momentText(at), countedByName)}
      value={
        <View>
          <Tag tone={OPEN.includes(state) ? 'amber' : 'plain'}>{COUNTS.states[state]}</Tag>
        </View>
      }
      onPress={() => openCount(id)}
    />
  );
}
