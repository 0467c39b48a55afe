import { TO } from './places';
import { HUB } from './rules-texts';

type Section = keyof typeof HUB.sections;

export type RowKey = keyof typeof HUB.rows;

interface HubRow {
  readonly key: RowKey;
  readonly section: Section;
  readonly to: string;
  /** What a supervisor, who only reads, has nothing to do with. */
  readonly writersOnly?: boolean;
}

/** Every page about the village's rules, in the order of the hub. */
const ROWS: readonly HubRow[] = [
  { key: 'review', section: 'daily', to: TO.review },
  { key: 'objections', section: 'daily', to: TO.objections },
  { key: 'findings', section: 'daily', to: TO.findings },
  { key: 'bulk', section: 'scoring', to: TO.bulk, writersOnly: true },
  { key: 'relations', section: 'scoring', to: TO.relations },
  { key: 'settlement', section: 'outcome', to: TO.settlement },
  { key: 'flags', section: 'outcome', to: TO.flags },
  { key: 'grades', section: 'outcome', to: TO.grades },
  { key: 'bank', section: 'outcome', to: TO.bank },
  { key: 'rulebook', section: 'writing', to: TO.rulebook },
  { key: 'replay', section: 'writing', to: TO.replay },
];

export function rowsOf(section: Section, canWrite: boolean): readonly HubRow[] {
  return ROWS.filter((row) => row.section === section && (canWrite || row.writersOnly !== true));
}

// Safe: the keys of the record.
export const SECTIONS = Object.keys(HUB.sections) as readonly Section[];
