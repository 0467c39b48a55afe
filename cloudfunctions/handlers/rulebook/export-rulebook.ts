import { refuse } from '@domain/refusal';
import { rowsOf } from '@domain/rulebook/rows';
import { rulebookIdOf } from '@domain/rulebook/rulebook';
import { settingsRows } from '@domain/rulebook/settings-rows';
import type { Handler } from '../../runtime/handler';
import { writeSheet } from '../../runtime/sheet';

export const exportRulebook: Handler<'rulebook.export'> = async (input, { store }) => {
  const { villageId, version } = input;
  const rulebook =
    (await store.get('rulebooks', rulebookIdOf(villageId, version))) ?? refuse('NOT_FOUND');

  const bytes = await writeSheet([
    // First, because it is the first sheet that is read back.
    { name: '各条村规', rows: rowsOf(rulebook.dimensions, rulebook.items) },
    { name: '怎么算', rows: settingsRows(rulebook) },
  ]);

  return { name: `村规-第${version}版.xlsx`, base64: Buffer.from(bytes).toString('base64') };
};
