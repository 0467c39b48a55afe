/**
 * What a person does with the app, the same in a browser and in the mini-program: so that one
 * journey is played on both. Ids are written as in the source, without #.
 */
export interface Hands {
  tap(id: string): Promise<void>;
  fill(id: string, text: string): Promise<void>;
  /** Waits until the text stands on the page. */
  see(text: string): Promise<void>;
  /** The text of an element, once it is there. */
  read(id: string): Promise<string>;
  /** Says yes to the question on the screen. */
  agree(): Promise<void>;
  photograph(name: string): Promise<void>;
  /** Whatever went wrong unseen: uncaught errors, broken templates, failed requests. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}

export type Mode = 'normal' | 'elder';

/** Who opens the app: by openid, and the place in the list of demo people. */
export const PEOPLE = {
  villager: { openid: 'demo-villager', place: 1 },
  clerk: { openid: 'demo-clerk', place: 3 },
  committee: { openid: 'demo-committee', place: 5 },
  /** A clerk who is a villager too. */
  neighbour: { openid: 'demo-clerk2', place: 4 },
  supervisor: { openid: 'demo-supervisor', place: 6 },
  scorer: { openid: 'demo-scorer', place: 7 },
  township: { openid: 'demo-township', place: 8 },
  newcomer: { openid: 'demo-newcomer', place: 10 },
  scorer2: { openid: 'demo-scorer2', place: 11 },
  scorer3: { openid: 'demo-scorer3', place: 12 },
  committee2: { openid: 'demo-committee2', place: 13 },
} as const;

type Who = keyof typeof PEOPLE;

/** Opens the app as somebody, at that person's first screen. */
export type Open = (who: Who) => Promise<Hands>;
