import type { Points } from './points';

/** Something on the shelf. Stock is in whole pieces. */
export interface Goods {
  readonly id: string;
  readonly villageId: string;
  readonly name: string;
  readonly unitName: string;
  readonly price: Points;
  /** What the shop was given or bought, all told; stock = received − handed over + returned. */
  readonly received: number;
  readonly stock: number;
  readonly onShelf: boolean;
  /** Its place on the shelf and on the screen. */
  readonly order: number;
  /** Where the price comes from. */
  readonly source: string;
  readonly estimated: boolean;
}
