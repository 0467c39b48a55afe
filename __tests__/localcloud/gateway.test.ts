import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tcb from '@cloudbase/node-sdk';
import type { FunctionContext } from '@localcloud/server/functions';
import { aCloud, ask, signedIn, stopClouds } from './support/a-cloud';

afterEach(stopClouds);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the gateway', () => {
  const whoami = async (event: { wait?: number }, context: FunctionContext) => {
    await pause(event.wait ?? 0);
    const { WX_OPENID } = tcb.getCloudbaseContext(context);
    return { openid: WX_OPENID, event };
  };

  it('tells a function who calls, and never of another call going on', async () => {
    const cloud = await aCloud({ functions: { whoami } });
    const people = ['wang', 'li', 'zhao'];
    const answers = await Promise.all(
      people.map(async (openid, at) => {
        const headers = await signedIn(cloud, openid);
        return ask(cloud, '/functions/whoami', { body: { wait: 15 - at * 5 }, headers });
      }),
    );
    expect(answers.map(({ body }) => (body as { openid: string }).openid)).toEqual(people);
  });

  it('puts who calls over what the caller claims', async () => {
    const cloud = await aCloud({ functions: { whoami } });
    const headers = await signedIn(cloud, 'wang');
    const event = { userInfo: { openId: 'li' }, n: 1 };
    const { body } = await ask(cloud, '/functions/whoami', { body: event, headers });
    expect(body).toMatchObject({
      openid: 'wang',
      event: { n: 1, userInfo: { openId: 'wang' } },
    });
  });

  it.each([
    ['nothing', {}],
    ['an empty token', { authorization: 'Bearer ' }],
    ['a token that was made up', { authorization: 'Bearer wang.0000' }],
  ])('asks who comes with %s to sign in', async (_what, headers) => {
    const cloud = await aCloud({ functions: { whoami } });
    const answer = await ask(cloud, '/functions/whoami', { body: {}, headers });
    expect(answer).toMatchObject({ status: 401, body: { code: 'CHECK_LOGIN_FAILED' } });
  });

  it('keeps people signed in over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'localcloud-'));
    const options = { file: join(folder, 'cloud.db'), functions: { whoami } };
    const first = await aCloud(options);
    const headers = await signedIn(first, 'wang');
    await stopClouds();
    const second = await aCloud(options);
    const { body } = await ask(second, '/functions/whoami', { body: {}, headers });
    expect(body).toMatchObject({ openid: 'wang' });
    await stopClouds();
    rmSync(folder, { recursive: true });
  });

  it('is opened once per data file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'localcloud-'));
    const file = join(folder, 'cloud.db');
    writeFileSync(`${file}.pid`, '999999999');
    await aCloud({ file });
    await expect(aCloud({ file })).rejects.toThrow(`already served by process ${process.pid}`);
    await stopClouds();
    await aCloud({ file });
    await stopClouds();
    rmSync(folder, { recursive: true });
  });

  it('takes no more than the cloud takes', async () => {
    const cloud = await aCloud({ functions: { whoami } });
    const headers = await signedIn(cloud, 'wang');
    const body = { text: 'x'.repeat(100 * 1024) };
    expect(await ask(cloud, '/functions/whoami', { body, headers })).toMatchObject({
      status: 413,
      body: { code: 'EXCEED_REQUEST_SIZE_LIMIT' },
    });
  });

  it('says when a function fails, takes too long or does not exist', async () => {
    const functions = {
      fails: () => {
        throw new Error('broken');
      },
      sleeps: () => pause(60),
    };
    const functionLimits = [{ name: 'sleeps', timeoutSeconds: 0.01, memoryMb: 128 }];
    const cloud = await aCloud({ functions, functionLimits });
    const headers = await signedIn(cloud, 'wang');
    const call = (name: string) => ask(cloud, `/functions/${name}`, { body: {}, headers });
    expect(await call('fails')).toMatchObject({
      status: 500,
      body: { code: 'FUNCTIONS_EXECUTE_FAIL' },
    });
    expect(await call('sleeps')).toMatchObject({ body: { code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' } });
    expect(await call('other')).toMatchObject({
      status: 404,
      body: { code: 'FUNCTION_NOT_FOUND' },
    });
  });

  it('lists the people one can be', async () => {
    const people = [{ openid: 'wang', name: '汪奶奶', note: '村民' }];
    expect(await ask(await aCloud({ people }), '/people')).toEqual({ status: 200, body: people });
  });
});

describe('pages of this machine and others', () => {
  it.each([
    ['http://localhost:10086', 200, 'http://localhost:10086'],
    ['http://127.0.0.1:5173', 200, 'http://127.0.0.1:5173'],
    ['https://example.com', 403, null],
  ])('%s gets %d', async (origin, status, allowed) => {
    const cloud = await aCloud();
    const response = await fetch(`${cloud.url}/people`, { headers: { origin } });
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  });

  it('the built pages are served, and any address without a file is the app', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    writeFileSync(join(folder, 'index.html'), '<p>app</p>');
    writeFileSync(join(folder, 'app.js'), 'run()');
    const cloud = await aCloud({ h5Folder: folder });
    expect((await ask(cloud, '/')).body).toBe('<p>app</p>');
    expect((await ask(cloud, '/pages/ledger/index')).body).toBe('<p>app</p>');
    expect((await ask(cloud, '/app.js')).body).toBe('run()');
    expect((await ask(cloud, '/..%2f..%2fetc/passwd')).body).toBe('<p>app</p>');
    expect((await ask(cloud, '/missing.js')).status).toBe(404);
    rmSync(folder, { recursive: true });
  });
});
