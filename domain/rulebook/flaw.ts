/** What can be wrong with a version of the rules besides a banned item. */
export const FLAWS = [
  // Of an item.
  'codeTwice',
  'dimensionUnknown',
  /** A range whose least is not below its most. */
  'rangeEmpty',
  'valueTooLarge',
  'noBook',
  /** It moves exchange points only, and these rules give none for what is posted. */
  'neverGivesPoints',
  'noProposer',
  'proposerTwice',
  /** A villager would report what takes points from the own household. */
  'villagerDeducts',
  'capEmpty',
  'capTwice',
  /** A cap no single occasion fits under. */
  'capBelowValue',
  /** Only what takes points can be put right. */
  'rectifyAddition',
  // Of the dimensions.
  'dimensionTwice',
  // Of the settings.
  /** The base score would become points that can be spent. */
  'baseSpendable',
  /** A budget or a coverage holds only where points are given as posted. */
  'budgetWithoutPosting',
  'noticeTooLong',
  /** Even the best household of a period stays below the line. */
  'flagUnreachable',
  /** What rules a flag out is an item of these rules that takes points. */
  'vetoUnknown',
  'calendarDayTwice',
] as const;
export type Flaw = (typeof FLAWS)[number];
