import { canonicalText } from '@domain/canonical';
import type { Entry } from '@domain/entry';
import type { PostingContext } from '@domain/posting';
import type { Context } from './handler';

/** Who signs what no person does. */
export const TIMER: Entry['by'] = { id: 'timer', name: '系统', role: 'committee' };

/** A posting that nobody asked for but the rules: the same whenever and however often it is tried. */
export function timerPosting(
  { digest, now }: Pick<Context, 'digest' | 'now'>,
  entryId: string,
  call: string,
): PostingContext {
  const wishHash = digest(canonicalText({ call, by: TIMER.id, input: { entryId } }));
  return { entryId, wishHash, by: TIMER, now, digest };
}
