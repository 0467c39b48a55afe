import { periodName } from '@domain/period';

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

/** "2026年第4季度" where a round is labelled by its period; otherwise as the committee labelled it. */
export function roundName(label: string): string {
  return PERIOD.test(label) ? periodName(label) : label;
}
