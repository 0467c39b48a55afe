import { personIdOf } from '@cloud/runtime/identity';
import { sha256 } from '@cloud/runtime/dependencies';
import type { Household } from '@domain/household';
import type { Membership, Person } from '@domain/person';
import type { Village } from '@domain/village';
import { DEMO_TOWNSHIP } from './demo-village';

/** Somebody one can be on the local cloud. */
export interface DemoPerson {
  readonly openid: string;
  readonly name: string;
  readonly note: string;
  readonly memberships: readonly Membership[];
}

/** The people of the demo village; the households are the ones of demoHouseholds, in order. */
export function demoPeople(
  village: Village,
  neighbour: Village,
  households: readonly Household[],
): DemoPerson[] {
  const villageId = village.id;
  const home = (index: number): Membership => ({
    role: 'villager',
    villageId,
    householdId: households[index]?.id ?? '',
  });
  const numberOf = (index: number) => households[index]?.number ?? '';
  return [
    person('villager', '程奶奶', `村民，${numberOf(0)} 户，全家合用一部手机`, [home(0)]),
    person('son', '程建国', `村民，管 ${numberOf(0)} 户和 ${numberOf(1)} 户两家`, [
      home(0),
      home(1),
    ]),
    person('clerk', '程师傅', `${village.shopName}店员`, [{ role: 'clerk', villageId }]),
    person('clerk2', '小吴', `${village.shopName}店员，也是 ${numberOf(2)} 户村民`, [
      { role: 'clerk', villageId },
      home(2),
    ]),
    person('committee', '胡主任', `${village.name}村委会`, [{ role: 'committee', villageId }]),
    person('supervisor', '老方', `${village.name}村务监督委员会，只看不改`, [
      { role: 'supervisor', villageId },
    ]),
    person('scorer', '江大姐', `${village.name}评议员`, [{ role: 'scorer', villageId }]),
    person('township', '小叶', '乡镇，看全镇各村', [
      { role: 'township', townshipId: DEMO_TOWNSHIP },
    ]),
    person('neighbour', '老余', `邻村${neighbour.shopName}店员，看不到${village.name}`, [
      { role: 'clerk', villageId: neighbour.id },
    ]),
    person('newcomer', '新来的人', '还没有绑定任何一户', []),
    person('scorer2', '汪大姐', `${village.name}评议员`, [{ role: 'scorer', villageId }]),
    person('scorer3', '方大伯', `${village.name}评议员`, [{ role: 'scorer', villageId }]),
    person('committee2', '黄委员', `${village.name}村委会`, [{ role: 'committee', villageId }]),
    person('merchant', '老张', '老张理发店，只看得到自己店的服务码', []),
  ];
}

export function personOf({ openid, name, memberships }: DemoPerson): Person {
  return { id: personIdOf(openid, sha256), name, memberships, relations: [] };
}

function person(
  key: string,
  name: string,
  note: string,
  memberships: readonly Membership[],
): DemoPerson {
  return { openid: `demo-${key}`, name, note, memberships };
}
