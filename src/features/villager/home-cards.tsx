import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { EntryStories } from '@/features/entry/entry-stories';
import { LoadView } from '@/features/load/load-view';
import type { Loaded } from '@/features/load/use-load';
import { redirect } from '@/services/platform';
import { remainderLines, scoreFigures } from './home-figures';
import { STANDING_PAGE, type Villager } from './place';
import { COMPLAINT, HOME } from './texts';
import './villager.scss';

type Home = Output<'household.home'>;

export function LatestCard({ latest }: Pick<Home, 'latest'>) {
  if (latest.length === 0)
    return (
      <Card title={HOME.latest}>
        <Text className="villager__text">{HOME.noneYet}</Text>
      </Card>
    );
  return (
    <Card
      flush
      title={HOME.latest}
      extra={<Text className="villager__hint">{HOME.why}</Text>}
      id="home-latest"
    >
      <EntryStories entries={latest} />
      <View className="villager__foot">
        <Button
          kind="text"
          block
          id="whole-ledger"
          onPress={() => void redirect('/pages/ledger/index')}
        >
          {HOME.whole}
        </Button>
      </View>
    </Card>
  );
}

interface RemaindersCardProps extends Pick<Home, 'remainders'> {
  readonly shop: Loaded<Output<'shop.get'>>;
}

/** What is not a point yet. The rates come in a load of their own, so the balance never waits. */
export function RemaindersCard({ remainders, shop }: RemaindersCardProps) {
  if (!Object.values(remainders).some((remainder) => remainder !== 0)) return null;
  return (
    <Card flush title={HOME.remainders} id="home-remainders">
      <Text className="villager__inset">{HOME.remaindersHow}</Text>
      <LoadView {...shop}>
        {({ table }) =>
          remainderLines(remainders, table.materials).map(({ id, name, text }) => (
            <ListRow key={id} id={`remainder-${id}`} title={name} note={text} />
          ))
        }
      </LoadView>
    </Card>
  );
}

interface ScoreCardProps extends Pick<Home, 'scores'> {
  readonly rulebook: Villager['village']['rulebook'];
  readonly now: string;
}

export function ScoreCard({ scores, rulebook, now }: ScoreCardProps) {
  const figures = scoreFigures(scores, rulebook, dayOf(now));
  if (figures === null)
    return (
      <Card title={HOME.score} id="home-score">
        <Text className="villager__text">{HOME.rulesNotInUse}</Text>
      </Card>
    );
  return (
    <Card title={HOME.score} id="home-score">
      <Text className="villager__figure">{`${figures.total} ${HOME.point}`}</Text>
      <Text className="villager__text">{figures.period}</Text>
      <Text className="villager__text">{figures.parts}</Text>
      <Text className="villager__hint">{HOME.scoreHow}</Text>
      <Button kind="text" block id="home-standing" onPress={() => void redirect(STANDING_PAGE)}>
        {HOME.scoreWhy}
      </Button>
    </Card>
  );
}

/** One press from the first screen, with nothing in between (docs/domain.md §4). */
export function Complaint() {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button block kind="secondary" id="complain" onPress={() => setOpen(true)}>
        {HOME.complain}
      </Button>
    );
  return (
    <Card title={COMPLAINT.title} id="complaint-ways">
      {COMPLAINT.ways.map((way, index) => (
        <Text key={way} className="villager__way">{`${index + 1}. ${way}`}</Text>
      ))}
      <Button block kind="secondary" id="complain-close" onPress={() => setOpen(false)}>
        {COMPLAINT.close}
      </Button>
    </Card>
  );
}
