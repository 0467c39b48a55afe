import { previewLines } from '@domain/proposal/preview';
import { proposingAs } from '../../runtime/proposing-as';
import { signatureOf, type Handler } from '../../runtime/handler';
import { previewRow } from '../../runtime/preview-row';
import { knownOf } from '../../runtime/sheet-known';
import { toldLines } from '../../runtime/told-lines';

export const previewProposal: Handler<'proposal.preview'> = async (input, context) => {
  const { villageId } = input;
  const { store, caller, now } = context;
  const told = await toldLines(input);
  const read = told.flatMap((line) => line.read ?? []);
  const known = await knownOf(store, villageId, read);

  const as = proposingAs(caller, villageId);
  const previews = [...previewLines(read, { ...known, by: signatureOf(caller), as, now })];

  return {
    lines: told.map((line) =>
      previewRow(line, line.read === null ? null : (previews.shift() ?? null)),
    ),
  };
};
