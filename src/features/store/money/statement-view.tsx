import { useMemo, useState } from 'react';
import type { Output } from '@contract/index';
import { booksOpenFrom } from '@domain/fund/fund';
import { statementPaper } from '@domain/paper/money-sheets';
import { daysOfPeriod } from '@domain/period';
import { dayAfter, dayOf } from '@domain/village-time';
import { Notice } from '@/components/notice/notice';
import { dayText, today } from '@/features/committee/when';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import { PaperView } from '@/features/paper/paper-view';
import type { StoreHere } from '../staff-page';
import { ExportRow } from './export-row';
import { PublishForm } from './publish-form';
import { currentQuarter, Quarters } from './quarters';
import { STATEMENT } from './texts';
import { useStatement } from './use-money';

type Shown = Output<'statement.get'>;

/** A quarter's statement: how it stands, putting it up, and on paper. */
export function StatementView({ here }: { readonly here: StoreHere }) {
  const [quarter, setQuarter] = useState(currentQuarter);
  const loaded = useStatement(here.villageId, quarter);
  useRenewal(loaded);
  return (
    <>
      <Quarters quarter={quarter} onChange={setQuarter} />
      <LoadView {...loaded} loading={STATEMENT.loading} id="statement-load">
        {(shown) => (
          <>
            <Standing shown={shown} />
            {here.canWrite && isOver(quarter) && (
              <PublishForm
                villageId={here.villageId}
                quarter={quarter}
                again={shown.published !== null}
                onDone={loaded.reload}
              />
            )}
            {here.role !== 'clerk' && <ExportRow villageId={here.villageId} quarter={quarter} />}
            <Paper shown={shown} />
          </>
        )}
      </LoadView>
    </>
  );
}

function isOver(quarter: string): boolean {
  return today() >= daysOfPeriod(quarter).until;
}

/** How far the quarter is, and what to look after before it hangs on the wall. */
function Standing({ shown: { statement, published, changed, final } }: { readonly shown: Shown }) {
  const { quarter, recyclables } = statement;
  const alarming = recyclables.filter(({ alarm }) => alarm).map(({ name }) => name);
  const words = [
    isOver(quarter) ? '' : STATEMENT.running,
    published === null
      ? STATEMENT.unpublished
      : STATEMENT.published(dayText(dayOf(published.at)), published.byName, published.version),
    final ? STATEMENT.final : STATEMENT.open(dayText(lastOpenDay(quarter))),
  ];
  return (
    <>
      <Notice id="statement-standing">{words.join('')}</Notice>
      {changed && (
        <Notice tone="warn" id="statement-changed">
          {STATEMENT.changed}
        </Notice>
      )}
      {alarming.length > 0 && (
        <Notice tone="warn" id="statement-alarm">
          {STATEMENT.alarm(alarming.join('、'))}
        </Notice>
      )}
    </>
  );
}

/** The first day on which the quarter's books are closed. */
function lastOpenDay(quarter: string): string {
  const { until } = daysOfPeriod(quarter);
  let day = until;
  while (booksOpenFrom(day) < until) day = dayAfter(day);
  return day;
}

function Paper({ shown: { statement, published, villageName } }: { readonly shown: Shown }) {
  const putUp =
    published === null
      ? STATEMENT.draft
      : STATEMENT.putUp(dayText(dayOf(published.at)), published.byName);
  const drawing = useMemo(
    () => statementPaper(statement, villageName, putUp),
    [statement, villageName, putUp],
  );
  return <PaperView id="statement" drawing={drawing} note={STATEMENT.pack} />;
}
