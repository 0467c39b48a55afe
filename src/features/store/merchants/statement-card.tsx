import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { pointsText } from '@domain/points';
import { dayAfter, dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { dayText, momentText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { SettleForm } from './settle-form';
import { MERCHANTS } from './texts';
import { useStatement, useUses, type Statement, type UseRow } from './use-merchants';

interface StatementCardProps {
  readonly villageId: string;
  readonly merchantId: string;
  readonly name: string;
  /** "2026-11". */
  readonly thisMonth: string;
  readonly canPay: boolean;
}

/** What was had in a month, what that comes to, and whether it was paid. */
export function StatementCard(props: StatementCardProps) {
  const { villageId, merchantId, name, thisMonth, canPay } = props;
  const months = [thisMonth, before(thisMonth), before(before(thisMonth))];
  const [month, setMonth] = useState(thisMonth);
  const about = { villageId, merchantId, month };
  const statement = useStatement(about);
  const uses = useUses(about);
  useRenewal(statement);
  const settled = async () => {
    await statement.reload();
  };
  return (
    <>
      <Card title={MERCHANTS.statement} id="statement-card">
        <Segmented
          id="statement-month"
          label={MERCHANTS.month}
          value={month}
          options={months.map((value) => ({ value, label: monthText(value) }))}
          onChange={setMonth}
        />
        <LoadView small load={statement.load} reload={statement.reload} id="statement-load">
          {(value) => (
            <>
              <Sums statement={value} />
              {canPay && value.paid === null && value.uses > 0 && (
                <SettleForm
                  {...{ villageId, merchantId, name, month }}
                  fen={value.fen}
                  isRunning={month === thisMonth}
                  onSettled={settled}
                />
              )}
            </>
          )}
        </LoadView>
      </Card>
      <LoadView small load={uses.load} reload={uses.reload} id="uses-load">
        {(lines) =>
          lines.length === 0 ? (
            <Notice id="uses-none">{MERCHANTS.noUses}</Notice>
          ) : (
            <Card flush title={MERCHANTS.each} id="uses-list">
              {lines.map((line) => (
                <UseLine key={line.place} line={line} />
              ))}
              <MoreButton more={uses.more} id="uses-more" />
            </Card>
          )
        }
      </LoadView>
    </>
  );
}

function Sums({ statement }: { readonly statement: Statement }) {
  const { uses, points, fen, paid } = statement;
  return (
    <>
      <Facts
        facts={[
          { name: MERCHANTS.uses, value: MERCHANTS.times(uses), id: 'statement-uses' },
          {
            name: MERCHANTS.points,
            value: MERCHANTS.pointsOf(pointsText(points)),
            id: 'statement-points',
          },
          { name: MERCHANTS.owed, value: MERCHANTS.yuan(fenText(fen)), id: 'statement-owed' },
        ]}
      />
      {paid !== null && (
        <Notice id="statement-paid">
          {MERCHANTS.paid(
            fenText(paid.fen),
            MERCHANTS.funds[paid.fund],
            dayText(dayOf(paid.at)),
            paid.byName,
          )}
        </Notice>
      )}
    </>
  );
}

function UseLine({ line }: { readonly line: UseRow }) {
  const { name, householdNumber, at, fen } = line;
  return (
    <ListRow
      title={name}
      note={MERCHANTS.use(householdNumber, momentText(at))}
      value={MERCHANTS.yuan(fenText(fen))}
    />
  );
}

function before(month: string): string {
  return dayAfter(`${month}-01`, -1).slice(0, 7);
}

/** "11月". */
function monthText(month: string): string {
  return `${Number(month.slice(5))}月`;
}
