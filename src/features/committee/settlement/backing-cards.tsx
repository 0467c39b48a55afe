import { Text } from '@tarojs/components';
import { points, pointsText } from '@domain/points';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { Notice } from '@/components/notice/notice';
import { Sentences } from '@/components/sentences/sentences';
import { Tag } from '@/components/tag/tag';
import { coverageSentences, lightOf } from './coverage-words';
import { BUDGET, COVERAGE } from './texts';
import type { Period } from './use-settlement';

/** What was promised, and whether stock and money would honour it. */
export function BackingCards({ period }: { readonly period: Period }) {
  const { budget, coverage, state } = period;
  const light = lightOf(coverage);
  return (
    <>
      <BudgetCard budget={budget} />
      {state === 'running' && (
        <Card
          title={COVERAGE.title}
          extra={
            <Tag tone={light.tone} id="coverage-light">
              {light.word}
            </Tag>
          }
          id="coverage-card"
        >
          <Sentences id="coverage-words" sentences={coverageSentences(coverage)} />
        </Card>
      )}
    </>
  );
}

function BudgetCard({ budget: { promised, max } }: Pick<Period, 'budget'>) {
  if (max === null)
    return (
      <Card title={BUDGET.title} id="budget-card">
        <Text>{BUDGET.none}</Text>
      </Card>
    );
  const left = points(Math.max(0, max - promised));
  return (
    <Card title={BUDGET.title} id="budget-card">
      <Facts
        facts={[
          { name: BUDGET.max, value: BUDGET.points(pointsText(max)) },
          { name: BUDGET.promised, value: BUDGET.points(pointsText(promised)) },
          { name: BUDGET.left, value: BUDGET.points(pointsText(left)), id: 'budget-left' },
        ]}
      />
      {left === 0 && <Notice tone="warn">{BUDGET.spent}</Notice>}
    </Card>
  );
}
