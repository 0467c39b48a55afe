import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { classes } from '@/components/given';
import { Notice } from '@/components/notice/notice';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { PhotoStrip } from '@/features/photo/photo-strip';
import type { StoreHere } from '../staff-page';
import { ConfirmCard } from './confirm-card';
import { ApproveCard, DropCard } from './decide-card';
import { PostCard } from './post-card';
import { COUNT, COUNTS } from './texts';
import { useCount, type CountValue } from './use-counts';
import './counts.scss';

interface CountViewProps {
  readonly here: StoreHere;
  readonly countId: string;
}

/** One count: who counted what, and what is to be done next by whom. */
export function CountView({ here, countId }: CountViewProps) {
  const { villageId } = here;
  const loaded = useCount(villageId, countId);
  useRenewal(loaded);
  return (
    <LoadView load={loaded.load} reload={loaded.reload} loading={COUNTS.loading} id="count-load">
      {(count) => (
        <>
          <Head count={count} />
          {count.state === 'posted' && <Notice id="count-posted">{COUNT.posted}</Notice>}
          {count.state === 'dropped' && (
            <Notice id="count-dropped">{COUNT.dropped(count.dropReason)}</Notice>
          )}
          <Next key={count.state} here={here} count={count} onDone={loaded.reload} />
          <PhotoStrip villageId={villageId} photoIds={count.photoIds} id="count-photo" />
        </>
      )}
    </LoadView>
  );
}

interface NextProps {
  readonly here: StoreHere;
  readonly count: CountValue;
  readonly onDone: () => Promise<void>;
}

/** What the state asks for; of each step who may take it is said. */
function Next({ here, count, onDone }: NextProps) {
  const { villageId, role, canWrite } = here;
  const given = { villageId, count, onDone };
  switch (count.state) {
    case 'counted':
    case 'recount':
      return (
        <>
          <ConfirmCard {...given} />
          <DropCard {...given} />
        </>
      );
    case 'confirmed':
      return (
        <>
          {role !== 'supervisor' && <PostCard {...given} />}
          <DropCard {...given} />
        </>
      );
    case 'waiting':
      return (
        <>
          <Notice tone="warn" id="count-waiting">
            {COUNT.waiting}
          </Notice>
          {canWrite && <ApproveCard {...given} />}
          <DropCard {...given} />
        </>
      );
    case 'posted':
    case 'dropped':
      return null;
  }
}

function Head({ count }: { readonly count: CountValue }) {
  const { no, state, countedByName, confirmedByName, approvedByName, worth, lines } = count;
  const isOpened = confirmedByName !== null;
  return (
    <Card title={no} extra={<Tag>{COUNTS.states[state]}</Tag>} id="count-head">
      <Facts
        facts={[
          { name: COUNT.who, value: countedByName, id: 'count-who' },
          ...(confirmedByName === null
            ? []
            : [{ name: COUNT.confirmedBy, value: confirmedByName, id: 'count-confirmed-by' }]),
          ...(approvedByName === null ? [] : [{ name: COUNT.approvedBy, value: approvedByName }]),
          ...(worth === null
            ? []
            : [{ name: COUNT.worth, value: COUNT.points(pointsText(worth)), id: 'count-worth' }]),
        ]}
      />
      {isOpened &&
        lines.map((line, index) => (
          <Line key={line.goodsId} line={line} id={`count-found-${index + 1}`} />
        ))}
    </Card>
  );
}

interface LineProps {
  readonly line: CountValue['lines'][number];
  readonly id: string;
}

function Line({ line, id }: LineProps) {
  const { name, unitName, counted, expected, difference, reason } = line;
  const off = difference !== null && difference !== 0;
  return (
    <View className="counts__line" id={id}>
      <View>
        <Text className="counts__name">{name}</Text>
        {reason !== '' && <View>{reason}</View>}
      </View>
      <View className="counts__figures">
        {counted !== null && <Text>{COUNT.line(counted, unitName)}</Text>}
        {expected !== null && <Text>{COUNT.expected(expected, unitName)}</Text>}
        <Text className={classes(off && 'counts__off')}>
          {differenceText(difference ?? 0, unitName)}
        </Text>
      </View>
    </View>
  );
}

function differenceText(difference: number, unitName: string): string {
  if (difference === 0) return COUNT.right;
  return difference > 0
    ? COUNT.more(difference, unitName)
    : COUNT.less(Math.abs(difference), unitName);
}
