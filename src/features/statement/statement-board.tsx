import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { fenText } from '@domain/fund/fen';
import { FUND_NAMES } from '@domain/fund/words';
import { periodName } from '@domain/period';
import { quantityText } from '@domain/quantity';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Facts, type Fact } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { dateText } from '@/features/entry/when';
import { STATEMENT } from './texts';
import './statement-board.scss';

type PutUp = Output<'statement.board'>['statements'][number];
type Sheet = PutUp['statement']['funds'][number];

interface StatementBoardProps {
  readonly statements: readonly PutUp[];
}

/** What the village was told of the shop's money, the newest quarter first. */
export function StatementBoard({ statements }: StatementBoardProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const putUp =
    statements.find(({ statement }) => statement.quarter === chosen) ?? statements.at(0);
  if (putUp === undefined)
    return (
      <StateView
        kind="empty"
        title={STATEMENT.none}
        detail={STATEMENT.noneHow}
        id="statement-none"
      />
    );
  const { statement, at, byName } = putUp;
  return (
    <>
      <View className="statement-board__quarters" ariaLabel={STATEMENT.quarter}>
        {statements.map(({ statement: { quarter } }) => (
          <Chip
            key={quarter}
            id={`quarter-${quarter}`}
            chosen={quarter === statement.quarter}
            onPress={() => setChosen(quarter)}
          >
            {periodName(quarter)}
          </Chip>
        ))}
      </View>
      {statement.funds.map((sheet) => (
        <Card key={sheet.kind} title={FUND_NAMES[sheet.kind]} id={`fund-${sheet.kind}`}>
          <Facts facts={factsOf(sheet)} />
        </Card>
      ))}
      <Given statement={statement} />
      <Recyclables statement={statement} />
      <Notice id="statement-put-up">
        {`${STATEMENT.putUp(dateText(dayOf(at)), byName)}。${STATEMENT.ask}`}
      </Notice>
    </>
  );
}

function factsOf(sheet: Sheet): readonly Fact[] {
  const { openingFen, received, bought, spent, paid, correctedFen, closingFen } = sheet;
  const some = (name: string, fen: number): Sum[] => (fen === 0 ? [] : [[name, fen]]);
  return together([
    [STATEMENT.before, openingFen],
    ...some(STATEMENT.opening, received.opening),
    ...some(STATEMENT.income, received.income),
    ...some(STATEMENT.donation, received.donation),
    ...some(STATEMENT.sale, received.sale),
    ...bought.map(({ name, pieces, unitName, amountFen }): Sum => [
      STATEMENT.bought(name, pieces, unitName),
      0 - amountFen,
    ]),
    ...spent.map(({ note, amountFen }): Sum => [STATEMENT.spent(note), 0 - amountFen]),
    ...paid.map(({ party, amountFen }): Sum => [STATEMENT.paid(party), 0 - amountFen]),
    ...some(STATEMENT.corrected, correctedFen),
    [STATEMENT.left, closingFen],
  ]);
}

type Sum = readonly [name: string, fen: number];

/** Lines of one name as one. */
function together(sums: readonly Sum[]): readonly Fact[] {
  const byName = new Map<string, number>();
  for (const [name, fen] of sums) byName.set(name, (byName.get(name) ?? 0) + fen);
  return [...byName].map(([name, fen]) => ({ name, value: STATEMENT.yuan(fenText(fen)) }));
}

function Given({ statement: { donations } }: Pick<PutUp, 'statement'>) {
  if (donations.length === 0) return null;
  return (
    <Card flush title={STATEMENT.donations} id="statement-donations">
      {donations.map(({ no, donor, amountFen, given, purpose }) => (
        <ListRow
          key={no}
          title={donor}
          note={purpose === '' ? STATEMENT.free : STATEMENT.purpose(purpose)}
          value={
            amountFen > 0
              ? STATEMENT.yuan(fenText(amountFen))
              : given
                  .map(({ name, pieces, unitName }) => `${name} ${pieces} ${unitName}`)
                  .join('、')
          }
        />
      ))}
    </Card>
  );
}

function Recyclables({ statement: { recyclables } }: Pick<PutUp, 'statement'>) {
  if (recyclables.length === 0) return null;
  return (
    <Card flush title={STATEMENT.recyclables} id="statement-recyclables">
      {recyclables.map(({ materialId, name, brought, unitName, soldGrams, amountFen }) => (
        <ListRow
          key={materialId}
          title={name}
          note={
            soldGrams === 0
              ? STATEMENT.unsold(quantityText(brought), unitName)
              : STATEMENT.material(quantityText(brought), unitName, String(soldGrams / 1_000))
          }
          {...(soldGrams > 0 && { value: STATEMENT.soldFor(fenText(amountFen)) })}
        />
      ))}
    </Card>
  );
}
