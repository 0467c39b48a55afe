import * as v from 'valibot';
import { CAP_WINDOWS } from '@domain/rulebook/rulebook';
import { COUNT_MAX, Id, PointsAmount, PointsAsked, Text, WholeNumber } from './field';

/** What an empty field says: there is none. */
const orNone = <S extends v.GenericSchema>(schema: S) => v.union([v.literal(''), schema]);

const PIECES_MAX = 10_000;
const COST_FEN_MAX = 100_000_000;

/** What goods cost, in fen. */
export const CostFen = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COST_FEN_MAX));

export const Pieces = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PIECES_MAX));

export const StockLevel = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PIECES_MAX));

/** As scanners read it: EAN, UPC, or what a shop prints itself. */
const Barcode = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{4,32}$/));

const LimitOf = (max: number) =>
  v.strictObject({
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max)),
    per: v.picklist(CAP_WINDOWS),
  });

/** What is written on the shelf under goods. */
export const Label = { name: Text(20), unitName: Text(4), price: PointsAsked };

/** What else may be known of goods; what is not named stays as it is. */
export const Details = {
  category: v.optional(orNone(Text(8))),
  barcode: v.optional(orNone(Barcode)),
  photoId: v.optional(Id),
  costFen: v.optional(v.nullable(CostFen)),
  reorderAt: v.optional(v.nullable(StockLevel)),
  limit: v.optional(v.nullable(LimitOf(COUNT_MAX))),
  quota: v.optional(v.nullable(LimitOf(PIECES_MAX))),
};

const Limited = v.nullable(
  v.strictObject({ count: WholeNumber, per: v.picklist(CAP_WINDOWS), left: WholeNumber }),
);

/** Goods as listed. What only those who keep the shop are told is null or nothing for villagers. */
export const GoodsRow = v.strictObject({
  id: v.string(),
  kind: v.picklist(['goods', 'service']),
  name: v.string(),
  unitName: v.string(),
  price: PointsAmount,
  category: v.string(),
  barcode: v.string(),
  photoId: v.nullable(v.string()),
  merchantId: v.nullable(v.string()),
  /** Pieces that can be handed out or reserved today. */
  available: WholeNumber,
  /** Pieces on hand, reserved ones and those gone off included; for villagers the available ones. */
  stock: WholeNumber,
  reserved: WholeNumber,
  batches: v.array(v.strictObject({ expiresOn: v.nullable(v.string()), left: WholeNumber })),
  reorderAt: v.nullable(WholeNumber),
  costFen: v.nullable(WholeNumber),
  limit: v.nullable(v.strictObject({ count: WholeNumber, per: v.picklist(CAP_WINDOWS) })),
  /** `left` is what the village may still take in this stretch of days. */
  quota: Limited,
  /** For now only those drawn may take them. */
  byLot: v.boolean(),
  onShelf: v.boolean(),
  source: v.string(),
  estimated: v.boolean(),
});
