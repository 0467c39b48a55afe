import type { Output } from '@contract/index';
import { points } from '@domain/points';
import { refuse } from '@domain/refusal';
import { rulebookIdOf } from '@domain/rulebook/rulebook';
import { nextClearing } from '@domain/settlement/clearing';
import { periodIdOf, type Period } from '@domain/settlement/close';
import {
  periodNamed,
  periodOn,
  periodsUntil,
  type VillagePeriod,
} from '@domain/settlement/periods';
import { dayOf } from '@domain/village-time';
import { coverageNow } from '../../runtime/coverage';
import type { Handler } from '../../runtime/handler';
import { openMatters } from '../../runtime/open-matters';

const PERIODS_SHOWN = 12;

export const getPeriod: Handler<'period.get'> = async (input, { store, now }) => {
  const { villageId } = input;
  const today = dayOf(now);
  const { rulebook: rulebooks } = (await store.get('villages', villageId)) ?? refuse('NOT_FOUND');
  const asked =
    input.period === undefined ? periodOn(rulebooks, today) : periodNamed(rulebooks, input.period);
  if (asked === null) return refuse(input.period === undefined ? 'RULES_NOT_IN_USE' : 'NOT_FOUND');

  const { period, rulebook } = asked;
  const version = await store.get('rulebooks', rulebookIdOf(villageId, rulebook.version));
  const { settings } = version ?? refuse('NOT_FOUND');
  const [record, budget, open, coverage] = await Promise.all([
    store.get('periods', periodIdOf(villageId, period)),
    store.get('budgets', periodIdOf(villageId, period)),
    openMatters(store, villageId, period),
    coverageNow(store, villageId, settings),
  ]);

  return {
    ...stageOf(asked, record, today),
    open,
    budget: { promised: budget?.promised ?? points(0), max: settings.issuingBudget },
    coverage,
    nextClearing: nextClearing(rulebooks, today)?.day ?? null,
    periods: periodsUntil(rulebooks, today, PERIODS_SHOWN).map((one) => one.period),
  };
};

type Stage = Omit<
  Output<'period.get'>,
  'open' | 'budget' | 'coverage' | 'nextClearing' | 'periods'
>;

/** The period itself, and how far its close has come. */
function stageOf(asked: VillagePeriod, record: Period | null, today: string): Stage {
  const { period, from, until, rulebook } = asked;
  const about = { period, version: rulebook.version, from, until };
  if (record !== null) {
    const { state, startedAt, closedAt, figures, flags } = record;
    return { ...about, state, startedAt, closedAt, figures, flags };
  }
  const state = today < until ? 'running' : 'ended';
  const flags = { state: 'none', flagged: 0, publishedAt: null } as const;
  return { ...about, state, startedAt: null, closedAt: null, figures: null, flags };
}
