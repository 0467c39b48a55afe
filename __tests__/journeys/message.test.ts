import { queueMessage, queueToHousehold } from '@cloud/runtime/queue-message';
import type { SubscriptionMessage } from '@cloud/runtime/messenger';
import { templatesFrom } from '@cloud/runtime/message-templates';
import { memberOf } from '@domain/member';
import { CREDITS_MAX, fieldsOf, type MessageTopic } from '@domain/message';
import {
  aHousehold,
  aVillage,
  NOW,
  somebody,
  uuid,
  villagerOf,
  type Somebody,
} from '../support/builders';
import { aCounter } from '../support/counter';

/** A household with two phones, and what the village has to tell it. */
async function aFamily() {
  const village = aVillage();
  const household = aHousehold({ villageId: village.id });
  const daughter = villagerOf(household);
  const counter = await aCounter({
    villages: [village],
    households: [household],
    people: [daughter],
  });
  const { world, place, villager: father } = counter;
  for (const { person } of [father, daughter])
    await world.store.insert('members', memberOf(person, { role: 'villager', ...place }, NOW));
  const tell = (id: string, topic: MessageTopic = 'proposalResult') =>
    queueToHousehold(
      { store: world.store, now: world.now() },
      {
        id,
        ...place,
        topic,
        page: 'pages/home/index',
        data: { what: '清扫公共区域', detail: '已通过，加 2 分', when: world.now() },
      },
    );
  const allow = (who: Somebody, topics: MessageTopic[] = ['proposalResult']) =>
    world.as(who)('message.subscribe', { requestId: uuid(), topics });
  const sentTo = () => world.inbox().map(({ data }) => (data as { touser: string }).touser);
  const states = async () => {
    const messages = await world.store.list('outbox', {
      where: { id: { after: '' } },
      order: ['id', 'asc'],
      limit: 50,
    });
    return messages.map(({ state }) => state).sort();
  };
  return { ...counter, father, daughter, tell, allow, sentTo, states };
}

describe('somebody who wants to be told in WeChat', () => {
  it('is told once for each time they allowed it, and nobody else is', async () => {
    const { world, daughter, tell, allow, sentTo, states } = await aFamily();
    await allow(daughter);
    await tell('first');

    expect(await world.sendMessages()).toEqual({ sent: 1 });
    expect(world.inbox()).toMatchObject([
      {
        api: 'subscribeMessage.send',
        data: {
          touser: daughter.openid,
          template_id: 'practice-proposalResult',
          page: 'pages/home/index',
          data: {
            thing1: { value: '清扫公共区域' },
            thing2: { value: '已通过，加 2 分' },
            time3: { value: '2026年11月21日 16:00' },
          },
        },
      },
    ]);

    await tell('second');
    await world.sendMessages();
    expect(sentTo()).toEqual([daughter.openid]);
    expect(await states()).toEqual(['sent', 'unwanted', 'unwanted', 'unwanted']);
  });

  it('hears only of what they asked about', async () => {
    const { world, father, tell, allow, sentTo } = await aFamily();
    await allow(father, ['clearingNotice', 'objectionDecided']);
    await tell('score', 'proposalResult');
    await tell('clearing', 'clearingNotice');
    await world.sendMessages();
    expect(sentTo()).toEqual([father.openid]);
    const { topics } = await world.as(father)('message.get', {});
    const left = topics.filter(({ credits }) => credits > 0).map(({ topic }) => topic);
    expect(left).toEqual(['objectionDecided']);
  });

  it('hears of one thing once, though it is queued and sent again and again', async () => {
    const { world, father, tell, allow, sentTo } = await aFamily();
    for (let times = 0; times < 3; times += 1) await allow(father);
    for (let times = 0; times < 3; times += 1) await tell('the same');
    await Promise.all([world.sendMessages(), world.sendMessages()]);
    await tell('the same');
    await world.sendMessages();
    expect(sentTo()).toEqual([father.openid]);
  });

  it('is forgotten when they want nothing any more: no openid stays', async () => {
    const { world, father, tell, allow, sentTo } = await aFamily();
    await allow(father);
    expect(await world.dump()).toContain(father.openid);
    await world.as(father)('message.unsubscribe', { requestId: uuid() });
    expect(await world.dump()).not.toContain(father.openid);
    await tell('late');
    await world.sendMessages();
    expect(sentTo()).toEqual([]);
  });

  it('leaves no trace of an openid by anything but asking for messages', async () => {
    const { world, father } = await aFamily();
    await world.as(father)('message.get', {});
    await world.as(father)('message.unsubscribe', { requestId: uuid() });
    expect(await world.dump()).not.toContain(father.openid);
  });

  it('is counted one consent for a request, and twenty at the most', async () => {
    const { world, father, allow } = await aFamily();
    const requestId = uuid();
    const once = { requestId, topics: ['proposalResult' as const] };
    for (let times = 0; times < 2; times += 1) await world.as(father)('message.subscribe', once);
    const credits = async () =>
      (await world.as(father)('message.get', {})).topics.find(
        ({ topic }) => topic === 'proposalResult',
      )?.credits;
    expect(await credits()).toBe(1);
    for (let times = 0; times < CREDITS_MAX + 5; times += 1) await allow(father);
    expect(await credits()).toBe(CREDITS_MAX);
  });

  it('is not told any more once their phone is unbound', async () => {
    const { world, committee, daughter, place, tell, allow, sentTo } = await aFamily();
    await allow(daughter);
    const { members } = await world.as(committee)('member.list', place);
    const id = `${place.householdId}.villager.${daughter.person.id}`;
    expect(members.map((member) => member.id)).toContain(id);
    const removal = { requestId: uuid(), memberId: id, reason: '搬走了' };
    await world.as(committee)('member.remove', { villageId: place.villageId, ...removal });
    await tell('gone');
    await world.sendMessages();
    expect(sentTo()).toEqual([]);
  });
});

describe('a message WeChat does not take', () => {
  it.each([
    ['says no', () => Promise.resolve('refused' as const), 0],
    ['does not answer', () => Promise.reject(new Error('the network failed')), 1],
  ])('is never sent again when it %s', async (_, send, bugs) => {
    const { world, father, tell, allow, states } = await aFamily();
    await allow(father);
    await allow(father);
    const asked: SubscriptionMessage[] = [];
    const wechat = {
      send: (message: SubscriptionMessage) => {
        asked.push(message);
        return send();
      },
    };
    await tell('unlucky');
    expect(await world.sendMessages(wechat)).toEqual({ sent: 0 });
    await world.sendMessages(wechat);
    expect(asked).toHaveLength(1);
    expect(await states()).toEqual(['refused', 'unwanted']);
    expect(world.bugs).toHaveLength(bugs);
  });

  it('does not hold up the others', async () => {
    const { world, place } = await aFamily();
    const people = Array.from({ length: 120 }, () => somebody());
    for (const { openid, person } of people) {
      const credits = { clearingNotice: 1 };
      await world.store.insert('subscribers', { id: person.id, openid, credits, since: NOW });
      const message = {
        id: `notice.${person.id}`,
        villageId: place.villageId,
        personId: person.id,
        topic: 'clearingNotice' as const,
        page: 'pages/home/index',
        data: { what: '积分清零', detail: '请在月底前兑换', when: NOW },
      };
      await world.store.transact((tx) => queueMessage(tx, message, NOW));
    }
    const taken: string[] = [];
    const wechat = {
      send: ({ openid }: SubscriptionMessage) => {
        taken.push(openid);
        return Promise.resolve(taken.length % 2 === 0 ? ('refused' as const) : ('sent' as const));
      },
    };
    expect(await world.sendMessages(wechat)).toEqual({ sent: 60 });
    expect(new Set(taken).size).toBe(120);
  });

  it('waits for the next run when the time is up', async () => {
    const { world, father, daughter, tell, allow, states } = await aFamily();
    await allow(father);
    await allow(daughter);
    await tell('slow');
    const slow = {
      send: () => {
        world.advance(60_000);
        return Promise.resolve('sent' as const);
      },
    };
    expect(await world.sendMessages(slow)).toEqual({ sent: 1 });
    expect(await states()).toEqual(['sent', 'waiting']);
    expect(await world.sendMessages(slow)).toEqual({ sent: 1 });
  });
});

describe('what WeChat is given', () => {
  const template = { id: 't', fields: { what: 'thing4', detail: 'thing7', when: 'date2' } };

  it('is filled into the fields the account has, each no longer than it may be', () => {
    const what = '一'.repeat(21);
    const data = { what, detail: '两行\n字', when: '2026-01-02T16:05:00.000Z' };
    expect(fieldsOf(template, data)).toEqual({
      thing4: `${'一'.repeat(19)}…`,
      thing7: '两行 字',
      date2: '2026年1月3日 00:05',
    });
  });

  it('comes from the environment; a mistake there is reported and costs only the messages', () => {
    const bugs: unknown[] = [];
    const report = (error: unknown) => bugs.push(error);
    expect(templatesFrom(undefined, report)).toEqual({});
    const good = { clearingNotice: template };
    expect(templatesFrom(JSON.stringify(good), report)).toEqual(good);
    expect(bugs).toEqual([]);
    for (const bad of ['{', '{"other":{}}', '{"clearingNotice":{"id":""}}'])
      expect(templatesFrom(bad, report)).toEqual({});
    expect(bugs).toHaveLength(3);
  });
});
