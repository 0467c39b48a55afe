import type { Points } from './points';
import type { Measure, Quantity } from './quantity';

/** So much of a material makes so many points: 35 bottles, 1 point. */
export interface Rate {
  readonly quantity: Quantity;
  readonly points: Points;
}

export interface Material {
  readonly id: string;
  readonly name: string;
  readonly measure: Measure;
  /** The word for one: 个, 袋, 节, 纸杯; 公斤 for what is weighed. */
  readonly unitName: string;
  /** The smallest amount a clerk may enter: a whole bag, half a cup, a gram. */
  readonly step: Quantity;
  readonly rate: Rate;
  /** At most so many points a household and day; null for no cap. */
  readonly dailyPointsMax: Points | null;
  /** Where the rate comes from, as the committee would answer at the villagers' meeting. */
  readonly source: string;
  /** True when the rate is a starting estimate that the village has yet to decide. */
  readonly estimated: boolean;
}

/** What the shop takes and for how many points. A version never changes; a new one replaces it. */
export interface ExchangeTable {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly materials: readonly Material[];
}
