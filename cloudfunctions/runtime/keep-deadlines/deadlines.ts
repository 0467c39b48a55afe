import type { Dependencies } from '../serve';

/** What the duties of the timer work with. */
export interface Deadlines extends Pick<Dependencies, 'store' | 'digest' | 'clock' | 'report'> {
  /** What is not done by then waits for the next run. */
  readonly isTimeUp: () => boolean;
}

/** A duty says how much of what it has done. */
export type Duty = (context: Deadlines) => Promise<Readonly<Record<string, number>>>;
