/** The bundles that go to the cloud, in processes of their own, against a local cloud. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { runInNewContext } from 'node:vm';
import { init } from '@cloudbase/node-sdk';
import { createCloudbaseStore } from '@cloud/runtime/cloudbase-store';
import { patience } from '@cloud/runtime/dependencies';
import { queueMessage } from '@cloud/runtime/queue-message';
import { schema } from '@config/cloud';
import { type LocalCloud, startLocalCloud } from '@localcloud/server/start-local-cloud';
import { buildFunctions } from '../../tools/build-functions';
import { deferredImports } from '../../tools/trimmed-sdk';
import { aVillage, NOW, staff } from '../support/builders';
import { PHOTO } from '../support/photos';

const CALL = `
  const [file, event, environment] = process.argv.slice(1);
  require(file).main(JSON.parse(event), { environment })
    .then((reply) => process.stdout.write(JSON.stringify(reply)));
`;

let folder: string;
let cloud: LocalCloud;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(tmpdir(), 'functions-'));
  cloud = await startLocalCloud({ port: 0, file: ':memory:', schema });
  await buildFunctions(folder);
}, 60_000);

afterAll(async () => {
  await cloud.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** What a bundled function answers in a fresh process that knows nothing of this one. */
async function answerOf(name: string, event: object, environment: object): Promise<unknown> {
  const { env, serviceUrl } = cloud;
  const given = {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: env,
    CLOUD_ENV: env,
    CLOUD_SERVICE_URL: serviceUrl,
  };
  const args = ['-e', CALL, path.join(folder, name, 'index.js')];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [...args, JSON.stringify(event), JSON.stringify(environment)],
    { env: { PATH: process.env.PATH, ...given }, timeout: 20_000 },
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout) as unknown;
}

/** A village in the cloud, and somebody of its committee. */
async function aVillageIn({ env }: LocalCloud) {
  const app = init({ env, secretId: 'local', secretKey: 'local' });
  const store = createCloudbaseStore(app, patience());
  const village = aVillage();
  const committee = staff('committee', village);
  await store.insert('villages', village);
  await store.insert('persons', committee.person);
  return { store, village, committee };
}

describe('the bundle of api', () => {
  it('reads and writes through the SDK it carries', async () => {
    const newcomer = { WX_OPENID: 'somebody-new' };
    const who = { endpoint: 'person.get', input: {} };
    expect(await answerOf('api', who, newcomer)).toMatchObject({
      ok: true,
      value: { name: '', memberships: [] },
    });
    const requestId = '00000000-0000-4000-8000-000000000001';
    const input = { requestId, cardToken: '0123456789ABCDEF', code: '123456' };
    // Refused in a transaction, after which a void slip is written.
    expect(await answerOf('api', { endpoint: 'person.bind', input }, newcomer)).toMatchObject({
      ok: false,
      code: 'BIND_CODE_VOID',
    });
  });

  it('keeps a photo and gives a link to it', async () => {
    const { village, committee } = await aVillageIn(cloud);
    const somebody = { WX_OPENID: committee.openid };
    const place = { villageId: village.id };
    const requestId = '00000000-0000-4000-8000-000000000002';
    const taken = { endpoint: 'photo.create', input: { ...place, requestId, base64: PHOTO } };
    const photoId = `${village.id}.${requestId}`;
    expect(await answerOf('api', taken, somebody)).toEqual({ ok: true, value: { photoId } });
    const look = { endpoint: 'photo.link', input: { ...place, photoId } };
    // Safe: what the contract says of photo.link.
    const { value } = (await answerOf('api', look, somebody)) as { value: { url: string } };
    const picture = Buffer.from(await (await fetch(value.url)).arrayBuffer());
    expect(picture.toString('base64')).toBe(PHOTO);
  });

  it('needs nothing installed', () => {
    expect(fs.readdirSync(path.join(folder, 'api')).sort()).toEqual(['index.js', 'package.json']);
    const manifest = fs.readFileSync(path.join(folder, 'api', 'package.json'), 'utf8');
    expect(JSON.parse(manifest)).toEqual({ name: 'api', private: true, main: 'index.js' });
  });
});

describe('the bundle of jobs', () => {
  it('seals a day for the timer, each village once', async () => {
    const { store, village } = await aVillageIn(cloud);
    const event = { Type: 'Timer', TriggerName: 'seal-day' };
    expect(await answerOf('jobs', event, {})).toMatchObject({ done: true });
    expect(await answerOf('jobs', event, {})).toEqual({ done: true, sealed: 0 });
    const where = { villageId: village.id };
    expect(await store.list('seals', { where, order: ['day', 'desc'], limit: 5 })).toHaveLength(1);
  });

  it('sends what waits, and has the permission to', async () => {
    const { store, village, committee } = await aVillageIn(cloud);
    const requestId = '00000000-0000-4000-8000-000000000003';
    const wish = {
      endpoint: 'message.subscribe',
      input: { requestId, topics: ['clearingNotice'] },
    };
    await answerOf('api', wish, { WX_OPENID: committee.openid });
    const data = { what: '积分清零', detail: '请在月底前兑换', when: NOW };
    const about = { villageId: village.id, page: 'pages/home/index', data };
    const message = {
      id: 'm',
      personId: committee.person.id,
      topic: 'clearingNotice',
      ...about,
    } as const;
    await store.transact((tx) => queueMessage(tx, message, NOW));

    const event = { Type: 'Timer', TriggerName: 'send-messages' };
    expect(await answerOf('jobs', event, {})).toEqual({ done: true, sent: 1 });
    const inbox = await fetch(`${cloud.url}/inbox`);
    expect(await inbox.json()).toMatchObject([{ data: { touser: committee.openid } }]);
    const config = fs.readFileSync(path.join(folder, 'jobs', 'config.json'), 'utf8');
    expect(JSON.parse(config)).toEqual({ permissions: { openapi: ['subscribeMessage.send'] } });
  });

  it('keeps deadlines when that timer fires', async () => {
    const event = { Type: 'Timer', TriggerName: 'keep-deadlines' };
    const done = await answerOf('jobs', event, {});
    expect(done).toMatchObject({ done: true, posted: 0, voided: 0, disputed: 0, departed: 0 });
  });

  it('does nothing by another name, nor for a client', async () => {
    const event = { Type: 'Timer', TriggerName: 'toString' };
    expect(await answerOf('jobs', event, {})).toEqual({ done: false });
    const forged = { TriggerName: 'seal-day' };
    expect(await answerOf('jobs', forged, { WX_OPENID: 'somebody' })).toEqual({ done: false });
  });
});

describe('a deferred import', () => {
  const source = '"use strict";\nconst axios_1 = __importDefault(require("axios"));\n';

  it('loads its package when it is first used', () => {
    const loaded: string[] = [];
    const world = {
      __importDefault: (it: unknown) => ({ default: it }),
      require: (name: string) => {
        loaded.push(name);
        return { get: () => loaded.push('used') };
      },
    };
    runInNewContext(deferredImports(source), world);
    expect(loaded).toEqual([]);
    runInNewContext('axios_1.default.get();', world);
    expect(loaded).toEqual(['axios', 'used']);
  });

  it('leaves other files as they are', () => {
    const other = '"use strict";\nconst http_1 = __importDefault(require("http"));\n';
    expect(deferredImports(other)).toBe(other);
  });
});
