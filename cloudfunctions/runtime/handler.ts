import type { EndpointName, Input, Output } from '@contract/index';
import type { Digest } from '@domain/canonical';
import type { Entry } from '@domain/entry';
import type { MessageTemplates } from '@domain/message';
import type { Person, Role } from '@domain/person';
import type { Files } from './files';
import type { Messenger } from './messenger';
import type { Store } from './store';

/** Who is calling: the person, and the role in which this call is made (null when it needs none). */
export interface Caller {
  readonly person: Person;
  readonly role: Role | null;
  /** What the cloud calls this person; kept only for who asks for messages (docs/decisions/0009). */
  readonly openid: string;
}

export interface Context {
  readonly caller: Caller;
  readonly store: Store;
  readonly files: Files;
  readonly messenger: Messenger;
  readonly templates: MessageTemplates;
  readonly now: string;
  readonly digest: Digest;
  /** So many bytes nobody can guess. */
  readonly randomBytes: (length: number) => Uint8Array;
}

export type Handler<N extends EndpointName> = (
  input: Input<N>,
  context: Context,
) => Promise<Output<N>>;

export type Handlers = { readonly [N in EndpointName]: Handler<N> };

/** The caller as an entry names them. */
export function signatureOf({ person, role }: Caller): Entry['by'] {
  return { id: person.id, name: person.name, role: role ?? 'villager' };
}
