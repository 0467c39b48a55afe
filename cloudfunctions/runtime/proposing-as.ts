import { PROPOSERS, type Proposer } from '@domain/rulebook/rulebook';
import type { Caller } from './handler';
import { rolesIn } from './proposal-rows';

/**
 * As what somebody may propose. About the own household a villager is a villager and nothing else;
 * about others, whoever serves in several roles may do what any of them may.
 */
export function proposingAs({ person, role }: Caller, villageId: string): readonly Proposer[] {
  if (role === 'villager') return ['villager'];
  const roles: readonly string[] = rolesIn(person, villageId);
  return PROPOSERS.filter((proposer) => proposer !== 'villager' && roles.includes(proposer));
}
