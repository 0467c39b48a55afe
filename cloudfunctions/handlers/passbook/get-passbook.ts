import { maskedName } from '@domain/household';
import { linesLeft, passbookLineOf, stretchOf } from '@domain/passbook';
import { refuse } from '@domain/refusal';
import type { Handler } from '../../runtime/handler';
import { householdHere } from '../../runtime/household-here';
import { passbookEntries, passbookOf } from '../../runtime/passbook-entries';

export const getPassbook: Handler<'passbook.get'> = async (input, { store }) => {
  const [found, { passbook }] = await Promise.all([
    householdHere(store, input),
    passbookOf(store, input),
  ]);
  const { id, number, headName } = found ?? refuse('NOT_FOUND');
  const stretch = stretchOf(passbook, input.printing);
  const room = linesLeft(stretch.from);
  const entries = await passbookEntries(store, input, stretch, room + 1);

  const lines = entries.slice(0, room).map(passbookLineOf);

  const { page, line, no: fromNo } = stretch.from;
  const { booklet, printedAt } = passbook;
  const household = { id, number, maskedName: maskedName(headName) };
  const more = entries.length > room;
  return { household, booklet, page, line, fromNo, lines, more, printedAt };
};
