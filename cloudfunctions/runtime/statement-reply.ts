import type { Output } from '@contract/index';
import type { Statement } from '@domain/fund/statement';

type Shown = Output<'statement.get'>['statement'];

/** A statement as a reply. */
export function statementReply(statement: Statement): Shown {
  // Safe: only the read-only marks differ; the contract checks the rest on the way out.
  return statement as unknown as Shown;
}
