import { CronExpressionParser } from 'cron-parser';

export interface Trigger {
  readonly name: string;
  readonly function: string;
  /** Tencent's seven fields: second, minute, hour, day, month, weekday, year. */
  readonly cron: string;
}

export interface Timers {
  readonly due: () => readonly { readonly name: string; readonly at: number }[];
  /** Fires what is due by the clock. */
  readonly tick: () => Promise<void>;
  readonly fire: (name: string) => Promise<unknown>;
  readonly stop: () => void;
}

interface Options {
  readonly triggers: readonly Trigger[];
  readonly clock: () => number;
  readonly fire: (trigger: Trigger, at: number) => Promise<unknown>;
  /** Hears of what went wrong when a timer fired by itself. */
  readonly report: (error: unknown) => void;
}

const TICK_MS = 500;
const YEARS_MAX = 20;

function isYear(field: string, year: number): boolean {
  return field.split(',').some((part) => {
    const [from = '', to = from] = part.split('-');
    return part === '*' || (year >= Number(from) && year <= Number(to));
  });
}

/** When a trigger fires next; the cloud reads its times as Beijing time. */
function nextTime(cron: string, after: number): number {
  const fields = cron.trim().split(/\s+/);
  const [year = '*'] = fields.splice(6);
  const times = CronExpressionParser.parse(fields.join(' '), {
    currentDate: new Date(after),
    tz: 'Asia/Shanghai',
  });
  const last = new Date(after).getUTCFullYear() + YEARS_MAX;
  for (;;) {
    const time = times.next();
    if (isYear(year, time.getFullYear())) return time.getTime();
    if (time.getFullYear() > last) return Number.POSITIVE_INFINITY;
  }
}

export function startTimers({ triggers, clock, fire, report }: Options): Timers {
  const next = new Map(triggers.map(({ name, cron }) => [name, nextTime(cron, clock())]));
  const tick = async (): Promise<void> => {
    const now = clock();
    for (const trigger of triggers) {
      const at = next.get(trigger.name) ?? Number.POSITIVE_INFINITY;
      if (at > now) continue;
      next.set(trigger.name, nextTime(trigger.cron, now));
      await fire(trigger, at);
    }
  };
  const interval = setInterval(() => void tick().catch(report), TICK_MS);
  interval.unref();
  return {
    due: () => [...next].map(([name, at]) => ({ name, at })),
    tick,
    fire: (name) => {
      const trigger = triggers.find((one) => one.name === name);
      return trigger ? fire(trigger, clock()) : Promise.resolve(undefined);
    },
    stop: () => clearInterval(interval),
  };
}
