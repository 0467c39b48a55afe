import { Text } from '@tarojs/components';
import type { Output } from '@contract/index';
import { points, pointsText } from '@domain/points';
import { quantity, quantityText } from '@domain/quantity';
import { Card } from '@/components/card/card';
import { Facts, type Fact } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { DAY } from './close-texts';
import './day.scss';

export type Close = Output<'day.list'>['closes'][number];
export type Figures = Close['figures'];
type Weighed = Close['weighed'];

interface DayFiguresProps {
  readonly figures: Figures;
  readonly weighed: Weighed;
}

/** What happened in a stretch: postings, points, what was brought and what became of the goods. */
export function DayFigures({ figures, weighed }: DayFiguresProps) {
  return (
    <>
      {figures.late > 0 && (
        <Notice tone="warn" id="day-late">
          {DAY.late(figures.late)}
        </Notice>
      )}
      <Card title={DAY.count} id="day-postings">
        <Facts facts={postingsOf(figures)} />
      </Card>
      <Card title={DAY.points} id="day-points">
        <Facts facts={pointsOf(figures)} />
      </Card>
      <Materials figures={figures} weighed={weighed} />
      <Goods figures={figures} />
    </>
  );
}

function postingsOf({ tradeIns, redemptions, reversals, others }: Figures): readonly Fact[] {
  return [
    { name: DAY.tradeIns, value: DAY.postings(tradeIns) },
    { name: DAY.redemptions, value: DAY.postings(redemptions) },
    ...(reversals > 0 ? [{ name: DAY.reversals, value: DAY.postings(reversals) }] : []),
    ...(others > 0 ? [{ name: DAY.others, value: DAY.postings(others) }] : []),
  ];
}

const COLUMNS = [
  'issued',
  'takenBack',
  'redeemed',
  'givenBack',
  'onPaper',
  'offPaper',
  'others',
] as const;
const ALWAYS: readonly (typeof COLUMNS)[number][] = ['issued', 'redeemed'];

function pointsOf({ points: moved }: Figures): readonly Fact[] {
  return COLUMNS.filter((column) => ALWAYS.includes(column) || moved[column] !== 0).map(
    (column) => ({
      name: column === 'others' ? DAY.otherPoints : DAY[column],
      value: DAY.pointsOf(pointsText(moved[column])),
      id: `day-points-${column}`,
    }),
  );
}

function Materials({ figures: { materials, rejected }, weighed }: DayFiguresProps) {
  return (
    <Card flush title={DAY.materials} id="day-materials">
      {materials.length === 0 && <Text className="day-words">{DAY.noMaterials}</Text>}
      {materials.map((line) => {
        const again = weighed.find(({ materialId }) => materialId === line.materialId);
        const { materialId, name, unitName } = line;
        const note = again && differenceOf(again.quantity, line.quantity, unitName);
        return (
          <ListRow
            key={materialId}
            id={`day-material-${materialId}`}
            title={name}
            {...(note !== undefined && { note })}
            value={DAY.amount(quantityText(line.quantity), unitName)}
          />
        );
      })}
      {rejected > 0 && <Text className="day-words">{DAY.rejected(rejected)}</Text>}
    </Card>
  );
}

type Quantity = Weighed[number]['quantity'];

/** What was weighed in the evening, against the books. */
function differenceOf(again: Quantity, booked: Quantity, unit: string): string {
  const difference = again - booked;
  const size = quantityText(quantity(Math.abs(difference)));
  const said =
    difference === 0 ? DAY.same : difference > 0 ? DAY.more(size, unit) : DAY.less(size, unit);
  return `${DAY.weighed(quantityText(again), unit)}，${said}`;
}

function Goods({ figures: { goods } }: Pick<DayFiguresProps, 'figures'>) {
  return (
    <Card flush title={DAY.goods} id="day-goods">
      {goods.length === 0 && <Text className="day-words">{DAY.noGoods}</Text>}
      {goods.map((line) => (
        <ListRow
          key={line.goodsId}
          id={`day-goods-${line.goodsId}`}
          title={line.name}
          note={movedText(line)}
          {...(line.points !== 0 && { value: DAY.pointsOf(pointsText(points(line.points))) })}
        />
      ))}
    </Card>
  );
}

function movedText({ handedOut, came, went, difference, unitName }: Figures['goods'][number]) {
  return [
    ...(handedOut === 0 ? [] : [DAY.handedOut(handedOut, unitName)]),
    ...(came === 0 ? [] : [DAY.came(came, unitName)]),
    ...(went === 0 ? [] : [DAY.went(went, unitName)]),
    ...(difference > 0 ? [DAY.over(difference, unitName)] : []),
    ...(difference < 0 ? [DAY.short(0 - difference, unitName)] : []),
  ].join('，');
}
