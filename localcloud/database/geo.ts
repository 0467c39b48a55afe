import type * as Turf from '@turf/turf';
import type { QueryOperator } from 'mingo/types';
import { type Doc, isPlainObject } from './ejson';
import { requestFailed } from './errors';
import { valuesAt } from './keys';

type Geometry = Extract<Turf.AllGeoJSON, { coordinates: unknown }>;

// MongoDB measures on a sphere of this radius.
const EARTH_RADIUS_METRES = 6_378_100;

let turf: typeof Turf | undefined;

/** Geometry takes long to load and is rarely asked for, so only a request that names it loads it. */
export async function loadGeometryFor(request: string): Promise<void> {
  if (!turf && /\$geo|\$near/.test(request)) turf = await import('@turf/turf');
}

function loaded(): typeof Turf {
  if (!turf) throw requestFailed('geometry was not loaded');
  return turf;
}

function geometryOf(value: unknown): Geometry | undefined {
  if (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((part) => typeof part === 'number')
  ) {
    return { type: 'Point', coordinates: value };
  }
  // Safe: turf refuses what only looks like a geometry.
  return isPlainObject(value) && 'coordinates' in value
    ? (value as unknown as Geometry)
    : undefined;
}

function storedGeometry(doc: Doc, field: string): Geometry | undefined {
  const path = field.split('.');
  const holder: unknown = path.reduce<unknown>(
    (value, key) => (isPlainObject(value) ? value[key] : undefined),
    doc,
  );
  return geometryOf(holder) ?? geometryOf(valuesAt(doc, path).values[0]);
}

/** Metres between a document's point and another; undefined when the document has none. */
export function metresFrom(doc: Doc, field: string, near: unknown): number | undefined {
  const here = storedGeometry(doc, field);
  const there = geometryOf(near);
  if (here?.type !== 'Point' || there?.type !== 'Point') return undefined;
  const radians = loaded().distance(here.coordinates, there.coordinates, { units: 'radians' });
  return radians * EARTH_RADIUS_METRES;
}

type GeoOperator = (field: string, value: unknown) => (doc: Doc) => boolean;

const near: GeoOperator = (field, value) => {
  const { $geometry, $maxDistance, $minDistance } = value as Doc;
  return (doc: Doc) => {
    const metres = metresFrom(doc, field, $geometry);
    if (metres === undefined) return false;
    const most = typeof $maxDistance === 'number' ? $maxDistance : Number.POSITIVE_INFINITY;
    return metres <= most && metres >= Number($minDistance ?? 0);
  };
};

const within: GeoOperator = (field, value) => {
  const { $geometry, $centerSphere } = value as Doc;
  return (doc: Doc) => {
    if (Array.isArray($centerSphere)) {
      const metres = metresFrom(doc, field, $centerSphere[0]);
      return metres !== undefined && metres <= Number($centerSphere[1]) * EARTH_RADIUS_METRES;
    }
    const here = storedGeometry(doc, field);
    const area = geometryOf($geometry);
    if (area?.type !== 'Polygon' && area?.type !== 'MultiPolygon') {
      throw requestFailed('$geoWithin needs a Polygon or MultiPolygon');
    }
    if (!here) return false;
    return here.type === 'Point'
      ? loaded().booleanPointInPolygon(here, area)
      : loaded().booleanWithin(here, area);
  };
};

const intersects: GeoOperator = (field, value) => {
  const shape = geometryOf((value as Doc).$geometry);
  return (doc: Doc) => {
    const here = storedGeometry(doc, field);
    return here !== undefined && shape !== undefined && loaded().booleanIntersects(here, shape);
  };
};

// Safe: mingo calls a query operator with the field, the operand and its options, and uses the test it returns.
export const GEO_OPERATORS = {
  $near: near,
  $nearSphere: near,
  $geoWithin: within,
  $geoIntersects: intersects,
} as unknown as Record<`$${string}`, QueryOperator>;

/** The field and point a `$nearSphere` condition sorts by. */
export function nearnessOf(condition: Doc): { field: string; near: unknown } | undefined {
  for (const [field, wanted] of Object.entries(condition)) {
    if (field === '$and' && Array.isArray(wanted)) {
      const inner = wanted.filter(isPlainObject).map(nearnessOf);
      const found = inner.find((one) => one !== undefined);
      if (found) return found;
    }
    const operator = isPlainObject(wanted) ? (wanted.$nearSphere ?? wanted.$near) : undefined;
    if (isPlainObject(operator)) return { field, near: operator.$geometry };
  }
  return undefined;
}
