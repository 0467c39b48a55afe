import type { Mutant } from './mutant';

export const SCORING_MUTANTS: readonly Mutant[] = [
  {
    invariant: 'SCO-01',
    breaks: 'a proposal is made without a look at its caps',
    file: 'domain/proposal/create.ts',
    find: 'requireWithinCaps(after, proposal, capsOf(item, rulebook));',
    put: 'void capsOf(item, rulebook);',
  },
  {
    invariant: 'SCO-01',
    breaks: 'what ends unposted keeps its place under the caps',
    file: 'cloudfunctions/runtime/move-proposal.ts',
    find: 'return before.held !== after.held || isDropped(after.state);',
    put: 'return before.held !== after.held && !isDropped(after.state);',
  },
  {
    invariant: 'SCO-02',
    breaks: 'an objection does not stop the clock',
    file: 'domain/proposal/objection.ts',
    find: "proposal: moved(proposal, 'objected', { objectionId: id, dueAt }, now),",
    put: 'proposal: { ...proposal, objectionId: id },',
  },
  {
    invariant: 'SCO-02',
    breaks: 'an objection nobody decided lets the proposal go on',
    file: 'cloudfunctions/runtime/keep-deadlines/void-disputed.ts',
    find: 'await moveProposal(tx, proposal, decided.proposal);',
    put: "await moveProposal(tx, proposal, { ...proposal, state: 'publicity' });",
  },
  {
    invariant: 'SCO-03',
    breaks: 'a mark made before the relation was declared counts',
    file: 'domain/proposal/review.ts',
    find: 'const kin = others.filter((other) => isRecused(other, proposal)).map(({ id }) => id);',
    put: 'const kin: string[] = [];',
  },
  {
    invariant: 'SCO-03',
    breaks: 'kin take a seat',
    file: 'domain/proposal/bar.ts',
    find: "if (isRecused(person, proposal)) return 'recused';",
    put: 'void isRecused;',
  },
  {
    invariant: 'SCO-04',
    breaks: 'a posted proposal stays due',
    file: 'cloudfunctions/runtime/keep-deadlines/post-published.ts',
    find: 'for (const { before, after } of decided.moves) await moveProposal(tx, before, after);',
    put: 'void moveProposal;',
  },
  {
    invariant: 'SCO-04',
    breaks: 'what is proposed first is posted first, whenever it was due',
    file: 'domain/proposal/posting.ts',
    find: 'const keyOf = ({ dueAt, id }: Proposal) => `${dueAt}~${id}`;',
    put: 'const keyOf = ({ id }: Proposal) => id.split("").reverse().join("");',
  },
  {
    invariant: 'SCO-05',
    breaks: 'a first review passes on without a look at the budget',
    file: 'domain/proposal/review.ts',
    find: 'requireBudget(budget, promised, settings);',
    put: 'void requireBudget;',
  },
  {
    invariant: 'SCO-05',
    breaks: 'what ends unposted keeps its part of the budget',
    file: 'cloudfunctions/runtime/move-proposal.ts',
    find: 'if (budgetedBy(before) !== budgetedBy(after)) {',
    put: 'if (budgetedBy(before) < budgetedBy(after)) {',
  },
];
