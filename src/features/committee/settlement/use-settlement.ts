import type { Output } from '@contract/index';
import { Refusal } from '@domain/refusal';
import type { Settings } from '@domain/rulebook/rulebook';
import { useLoad } from '@/features/load/use-load';
import { call } from '@/services/transport';

export type Period = Output<'period.get'>;

export interface Settlement {
  readonly period: Period;
  /** Of the version the period is under. */
  readonly settings: Settings;
  /** The one before the running one, while it waits to be closed. */
  readonly waiting: string | null;
}

/** How a period stands, the running one unless another is asked for; null before there are rules. */
export function useSettlement(villageId: string, asked: string | undefined) {
  return useLoad(`period ${asked ?? ''}`, async (): Promise<Settlement | null> => {
    const period = await periodOf(villageId, asked);
    if (period === null) return null;
    const [settings, waiting] = await Promise.all([
      settingsOf(villageId, period.version),
      waitingBefore(villageId, period),
    ]);
    return { period, settings, waiting };
  });
}

async function periodOf(villageId: string, asked: string | undefined): Promise<Period | null> {
  try {
    return await call('period.get', {
      villageId,
      ...(asked === undefined ? {} : { period: asked }),
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'RULES_NOT_IN_USE') return null;
    throw error;
  }
}

async function settingsOf(villageId: string, version: number): Promise<Settings> {
  const { rulebook } = await call('rulebook.get', { villageId, version });
  if (rulebook === null) throw new Refusal('NOT_FOUND');
  return rulebook.settings;
}

/** Periods are closed in their order, so only the last one can be waiting unnoticed. */
async function waitingBefore(villageId: string, running: Period): Promise<string | null> {
  const before = running.periods[running.periods.indexOf(running.period) + 1];
  if (running.state !== 'running' || before === undefined) return null;
  const { state } = await call('period.get', { villageId, period: before });
  return state === 'closed' ? null : before;
}
