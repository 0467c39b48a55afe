import { confirm } from '@/services/platform';
import { openVersion } from './addresses';
import type { Draft } from './draft';
import { dropDraft, keepDraft } from './kept-draft';
import { LIST } from './texts';
import { unsavedOf } from './use-draft';

/**
 * Opens a new draft. There is one at a time: what is on this phone and nowhere else is given up
 * only on purpose.
 */
export async function begin(villageId: string, make: () => Promise<Draft> | Draft): Promise<void> {
  const place = { villageId, version: null };
  const free =
    unsavedOf(place) === null ||
    (await confirm({ title: LIST.askTitle, content: LIST.ask, confirmText: LIST.askYes }));
  if (!free) return;
  const draft = await make();
  dropDraft(place);
  keepDraft(place, draft);
  openVersion(null);
}
