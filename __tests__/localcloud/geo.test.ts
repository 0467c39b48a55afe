import { aDatabase } from './support/a-database';
import type { SdkQuery } from './support/sdk';

const { db } = aDatabase();
const { command: _ } = db;
const things = db.collection('things');

const point = (longitude: number, latitude: number) => new db.Geo.Point(longitude, latitude);
const line = (...points: unknown[]) => new db.Geo.LineString(points);
const polygon = (...lines: unknown[]) => new db.Geo.Polygon(lines);

// About 96 km east to west and 111 km south to north.
const square = polygon(
  line(point(104, 30), point(105, 30), point(105, 31), point(104, 31), point(104, 30)),
);

const ids = async (query: SdkQuery) => (await query.get()).data.map(({ _id }) => _id);

beforeAll(() =>
  things.add([
    { _id: 'far', at: point(110, 35) },
    { _id: 'near', at: point(104.51, 30.5) },
    { _id: 'here', at: point(104.5, 30.5) },
    { _id: 'road', at: line(point(103, 30.5), point(106, 30.5)) },
    { _id: 'nowhere' },
  ]),
);

describe('places', () => {
  it('near a point come nearest first, within the distance', async () => {
    const near = _.geoNear({ geometry: point(104.5, 30.5), maxDistance: 5000, minDistance: 0 });
    expect(await ids(things.where({ at: near }))).toEqual(['here', 'near']);
    const aside = _.geoNear({ geometry: point(104.5, 30.5), maxDistance: 5000, minDistance: 10 });
    expect(await ids(things.where({ at: aside }))).toEqual(['near']);
  });

  it('within an area are found', async () => {
    expect(await ids(things.where({ at: _.geoWithin({ geometry: square }) }))).toEqual([
      'near',
      'here',
    ]);
  });

  it('within a circle are found', async () => {
    const circle = _.geoWithin({ centerSphere: [[104.5, 30.5], 2 / 6378.1] });
    expect(await ids(things.where({ at: circle }))).toEqual(['near', 'here']);
  });

  it('that touch an area are found', async () => {
    const touching = things.where({ at: _.geoIntersects({ geometry: square }) });
    expect(await ids(touching)).toEqual(['near', 'here', 'road']);
  });

  it('can be measured in an aggregation', async () => {
    const { data } = await things
      .aggregate()
      .geoNear({
        near: { longitude: 104.5, latitude: 30.5 },
        key: 'at',
        spherical: true,
        distanceField: 'metres',
        maxDistance: 2000,
      })
      .end();
    expect(data.map(({ _id }) => _id)).toEqual(['here', 'near']);
    expect(data[0]).toMatchObject({ metres: 0 });
    expect(Math.round(Number(data[1]?.metres))).toBe(959);
  });
});
