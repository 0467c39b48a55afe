import { readItems } from '@domain/rulebook/rows';
import type { Handler } from '../../runtime/handler';
import { readSheet } from '../../runtime/sheet';

/** As many as a screen can be read through; what is mended shows the next ones. */
const FAULTS_MAX = 200;

export const importRulebook: Handler<'rulebook.import'> = async ({ file }) => {
  const rows = await readSheet(Buffer.from(file, 'base64'));
  const { dimensions, items, faults } = readItems(rows);
  return {
    dimensions: [...dimensions],
    items: [...items],
    faults: faults.slice(0, FAULTS_MAX).map((fault) => ({ ...fault, facts: { ...fault.facts } })),
  };
};
