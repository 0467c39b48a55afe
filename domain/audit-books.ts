import { auditVillage, type VillageBooks } from './audit';
import { auditFunds, type FundBooks } from './audit-funds';
import { auditGrades, type GradeBooks } from './audit-grades';
import type { Fault } from './audit-household';
import { auditPapers, type PaperBooks } from './audit-papers';
import type { Digest } from './canonical';

/** Everything of one village that any law speaks of. */
export interface AllBooks extends VillageBooks, GradeBooks, FundBooks, PaperBooks {}

/** Every law, over all the books of a village; empty when they are in order. */
export function auditBooks(books: AllBooks, digest: Digest): readonly Fault[] {
  return [
    ...auditVillage(books, digest),
    ...auditGrades(books),
    ...auditFunds(books),
    ...auditPapers(books),
  ];
}
