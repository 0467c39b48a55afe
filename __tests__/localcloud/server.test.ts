import tcb from '@cloudbase/node-sdk';
import type { FunctionContext } from '@localcloud/server/functions';
import { aCloud, appOverHttp, ask, databaseOverHttp, stopClouds } from './support/a-cloud';
import { refusalOf } from './support/sdk';

afterEach(stopClouds);

describe('the SDK over HTTP', () => {
  it('reads and writes, in transactions too, and hears the same refusals', async () => {
    const db = databaseOverHttp(await aCloud());
    const things = db.collection('things');
    await things.add({ _id: 'a', n: 1, at: new Date(5) });
    await db.runTransaction(async (transaction) => {
      const { data } = await transaction.collection('things').doc('a').get();
      await transaction
        .collection('things')
        .doc('a')
        .update({ n: Number(data?.n) + 1 });
    });
    expect((await things.where({ n: db.command.gt(1) }).get()).data).toEqual([
      { _id: 'a', n: 2, at: new Date(5) },
    ]);
    const { data } = await things
      .aggregate()
      .group({ _id: null, n: db.command.aggregate.sum('$n') })
      .end();
    expect(data).toEqual([{ _id: null, n: 2 }]);
    const refusal = await refusalOf(things.add({ _id: 'a' }));
    expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(refusal.message).toContain('E11000');
  });

  it('loses no update when several processes write at once', async () => {
    const db = databaseOverHttp(await aCloud());
    await db.collection('things').add({ _id: 'a', n: 0 });
    const addOne = () =>
      db.runTransaction(async (transaction) => {
        const { data } = await transaction.collection('things').doc('a').get();
        await transaction
          .collection('things')
          .doc('a')
          .update({ n: Number(data?.n) + 1 });
      }, 500);
    await Promise.all(Array.from({ length: 12 }, addOne));
    expect((await db.collection('things').doc('a').get()).data).toMatchObject([{ n: 12 }]);
  });

  it('calls functions', async () => {
    const double = (event: { n: number }) => ({ twice: event.n * 2 });
    const app = appOverHttp(await aCloud({ functions: { double } }));
    const { result } = await app.callFunction({ name: 'double', data: { n: 4 } });
    expect(result).toEqual({ twice: 8 });
    await expect(app.callFunction({ name: 'nothing', data: {} })).rejects.toMatchObject({
      code: 'FUNCTION_NOT_FOUND',
    });
  });

  it('sends messages, which land in the inbox', async () => {
    const cloud = await aCloud();
    const message = { touser: 'someone', data: { thing1: { value: '盐' } } };
    await appOverHttp(cloud).callWxOpenApi({
      apiName: 'subscribeMessage.send',
      requestData: message,
    });
    await appOverHttp(cloud).callCompatibleWxOpenApi({
      apiName: 'subscribeMessage.send',
      requestData: Buffer.from('{"touser":"other"}'),
    });
    const { body } = await ask(cloud, '/inbox');
    expect(body).toMatchObject([
      { api: 'subscribeMessage.send', data: { touser: 'other' } },
      { api: 'subscribeMessage.send', data: message },
    ]);
  });
});

describe('a private file', () => {
  it('goes up, comes down by a link, and goes away', async () => {
    const app = appOverHttp(await aCloud());
    const fileContent = Buffer.from('照片');
    const { fileID } = await app.uploadFile({ cloudPath: '证据/a-1.jpg', fileContent });
    const downloaded = await app.downloadFile({ fileID });
    expect(String(downloaded.fileContent)).toBe('照片');
    const { fileList: deleted } = await app.deleteFile({ fileList: [fileID] });
    expect(deleted).toMatchObject([{ fileID, code: 'SUCCESS' }]);
    const { fileList } = await app.getTempFileURL({ fileList: [fileID] });
    expect(fileList).toMatchObject([{ code: 'STORAGE_FILE_NONEXIST' }]);
  });

  it('cannot be had without a link, with a changed link, or with one that has expired', async () => {
    const clock = { now: Date.now() };
    const cloud = await aCloud({ clock: () => clock.now });
    const app = appOverHttp(cloud);
    const fileContent = Buffer.from('secret');
    const { fileID } = await app.uploadFile({ cloudPath: 'a.txt', fileContent });
    const { fileList } = await app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] });
    const link = String(fileList[0]?.tempFileURL);
    const statusOf = async (url: string) => (await fetch(url)).status;
    expect(await statusOf(link)).toBe(200);
    expect(await statusOf(`${cloud.url}/files/a.txt`)).toBe(403);
    expect(await statusOf(link.replace(/expires=(\d)/, 'expires=9$1'))).toBe(403);
    clock.now += 61_000;
    expect(await statusOf(link)).toBe(403);
  });

  it('has no name that leads elsewhere, and no more than fifty links are made at once', async () => {
    const app = appOverHttp(await aCloud());
    const upload = app.uploadFile({ cloudPath: '/a?b', fileContent: Buffer.from('x') });
    await expect(upload).rejects.toMatchObject({ code: 'INVALID_PARAM' });
    const fileList = Array.from({ length: 51 }, (_item, n) => `cloud://x/${n}`);
    await expect(app.getTempFileURL({ fileList })).rejects.toMatchObject({ code: 'INVALID_PARAM' });
  });
});

describe('timers', () => {
  const triggers = [{ name: 'seal-day', function: 'jobs', cron: '0 55 23 * * * *' }];

  it('start their function at their time of day in Beijing, once', async () => {
    const fired: unknown[] = [];
    const jobs = (event: unknown, context: FunctionContext) => {
      fired.push(event, JSON.parse(context.environment));
    };
    const clock = { now: Date.parse('2026-03-01T15:54:59Z') };
    const cloud = await aCloud({ triggers, functions: { jobs }, clock: () => clock.now });
    await cloud.timers.tick();
    expect(fired).toEqual([]);
    clock.now += 1000;
    await cloud.timers.tick();
    await cloud.timers.tick();
    expect(fired).toMatchObject([
      { Type: 'Timer', TriggerName: 'seal-day', Time: '2026-03-01T15:55:00.000Z' },
      { TRIGGER_SRC: 'timer' },
    ]);
    expect(cloud.timers.due()).toEqual([
      { name: 'seal-day', at: Date.parse('2026-03-02T15:55:00Z') },
    ]);
  });

  it('can be started by hand', async () => {
    const cloud = await aCloud({ triggers, functions: { jobs: () => ({ done: true }) } });
    const answer = await ask(cloud, '/timers/seal-day/run', { body: {} });
    expect(answer).toEqual({ status: 200, body: { result: { done: true } } });
    expect((await ask(cloud, '/timers/other/run', { body: {} })).status).toBe(404);
  });

  it.each([
    ['every ten seconds', '*/10 * * * * * *', '2026-03-01T00:00:10Z'],
    ['on the 10th and 20th', '0 0 9 10,20 * * *', '2026-03-10T01:00:00Z'],
    ['on Mondays', '0 0 0 * * 1 *', '2026-03-01T16:00:00Z'],
    ['in one year only', '0 0 0 1 1 * 2028', '2027-12-31T16:00:00Z'],
  ])('fire %s', async (_when, cron, expected) => {
    const clock = () => Date.parse('2026-03-01T00:00:00Z');
    const cloud = await aCloud({ triggers: [{ name: 't', function: 'f', cron }], clock });
    expect(cloud.timers.due()).toEqual([{ name: 't', at: Date.parse(expected) }]);
  });
});

describe('the console', () => {
  it('shows requests, collections and documents', async () => {
    const cloud = await aCloud();
    const db = databaseOverHttp(cloud);
    await db.collection('things').add({ _id: 'a', n: 1 });
    await refusalOf(db.collection('nowhere').get());
    expect((await ask(cloud, '/_console')).body).toContain('本地云');
    expect((await ask(cloud, '/_console/collections')).body).toEqual([
      { name: 'things', count: 1 },
    ]);
    expect((await ask(cloud, '/_console/documents?collection=things')).body).toEqual([
      { _id: 'a', n: 1 },
    ]);
    expect((await ask(cloud, '/_console/requests')).body).toMatchObject([
      {
        action: 'database.getDocument',
        collection: 'nowhere',
        code: 'DATABASE_COLLECTION_NOT_EXIST',
      },
      { action: 'database.insertDocument', collection: 'things', code: '' },
    ]);
  });

  it('exports, imports and resets, planting the seed again', async () => {
    const seed = async ({ env }: { env: string }) => {
      await tcb
        .init({ env, secretId: 'x', secretKey: 'y' })
        .database()
        .collection('things')
        .add({ _id: 'seed' });
    };
    const cloud = await aCloud({ seed });
    const db = databaseOverHttp(cloud);
    await db.collection('things').add({ _id: 'b' });
    const { body: exported } = await ask(cloud, '/_console/export');
    await ask(cloud, '/_console/reset', { body: '' });
    expect((await db.collection('things').get()).data).toEqual([{ _id: 'seed' }]);
    const imported = await ask(cloud, '/_console/import', { body: String(exported) });
    expect(imported.body).toEqual({ documents: 2 });
    expect((await db.collection('things').get()).data).toEqual([{ _id: 'seed' }, { _id: 'b' }]);
    const wrong = await ask(cloud, '/_console/import', { body: '{"no":1}' });
    expect(wrong.status).toBe(400);
  });
});
