import * as v from 'valibot';
import { BIN_COLOURS } from '@domain/waste-class';
import { villageEndpoint } from './endpoint';
import {
  Day,
  eachOnce,
  Id,
  PointsAmount,
  PointsAsked,
  QuantityAmount,
  QuantityAsked,
  RequestId,
  Text,
  Version,
  WholeNumber,
} from './field';

const CLASSES_MAX = 8;
const MATERIALS_MAX = 40;
/** A piece that weighs more is put on the scale. */
const GRAMS_EACH_MAX = 50_000;

const Measure = v.picklist(['count', 'weight']);
const Colour = v.picklist(BIN_COLOURS);

/** The exchange table as everybody may read it. */
export const ExchangeTable = v.strictObject({
  version: WholeNumber,
  effectiveFrom: v.string(),
  wasteClasses: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      colour: Colour,
      source: v.string(),
      estimated: v.boolean(),
    }),
  ),
  materials: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      measure: Measure,
      unitName: v.string(),
      step: QuantityAmount,
      rate: v.strictObject({ quantity: QuantityAmount, points: PointsAmount }),
      dailyPointsMax: v.nullable(PointsAmount),
      classId: v.nullable(v.string()),
      gramsEach: v.nullable(WholeNumber),
      source: v.string(),
      estimated: v.boolean(),
    }),
  ),
});

const WasteClassWish = v.strictObject({
  id: Id,
  name: Text(12),
  colour: Colour,
  source: Text(60),
  estimated: v.boolean(),
});

const MaterialWish = v.strictObject({
  /** Null for one the table has not had. */
  id: v.nullable(Id),
  name: Text(12),
  measure: Measure,
  unitName: Text(4),
  step: QuantityAsked,
  rate: v.strictObject({ quantity: QuantityAsked, points: PointsAsked }),
  dailyPointsMax: v.nullable(PointsAsked),
  classId: v.nullable(Id),
  gramsEach: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(GRAMS_EACH_MAX))),
  source: Text(60),
  estimated: v.boolean(),
});

export const tableEndpoints = {
  /** A new version of the exchange table, in force from today or a later day; earlier ones stay as they were. */
  'table.save': villageEndpoint(['committee'], {
    input: {
      requestId: RequestId,
      /** The version it was made from. */
      base: Version,
      effectiveFrom: Day,
      wasteClasses: v.pipe(
        v.array(WasteClassWish),
        v.minLength(1),
        v.maxLength(CLASSES_MAX),
        eachOnce(({ id }) => id),
        eachOnce(({ name }) => name),
      ),
      materials: v.pipe(
        v.array(MaterialWish),
        v.minLength(1),
        v.maxLength(MATERIALS_MAX),
        eachOnce(({ name }) => name),
      ),
    },
    output: v.strictObject({ version: WholeNumber, effectiveFrom: v.string() }),
    refuses: ['NOT_FOUND', 'TABLE_CHANGED', 'DAY_OUT_OF_REACH', 'REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
