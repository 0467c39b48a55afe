import type { Here } from '../here';
import type { GradeNow } from './use-grade';

/** What every part of a grade's page stands on: who looks, the grade as it is, and how to renew it. */
export interface OneGradeProps {
  readonly here: Here;
  readonly now: GradeNow;
  readonly onChanged: () => Promise<void>;
}
