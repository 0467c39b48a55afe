import { navigate } from '@/services/platform';
import { TO } from '../places';

export function openPeriod(period: string): void {
  void navigate(`${TO.settlement}?period=${encodeURIComponent(period)}`);
}

/** What is put on the wall of a period. */
export function openSheet(period: string): void {
  void navigate(`${TO.settlement}?period=${encodeURIComponent(period)}&sheet=yes`);
}
