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

/** How long hands look for what should be there: a limit and no pause, so a slow machine may be slow. */
export const PATIENCE_MS = 30_000;

/** Who opens the app, by openid. */
export const PEOPLE = {
  villager: 'demo-villager',
  clerk: 'demo-clerk',
  committee: 'demo-committee',
  /** A clerk who is a villager too. */
  neighbour: 'demo-clerk2',
  supervisor: 'demo-supervisor',
  scorer: 'demo-scorer',
  township: 'demo-township',
  newcomer: 'demo-newcomer',
  scorer2: 'demo-scorer2',
  scorer3: 'demo-scorer3',
  committee2: 'demo-committee2',
  /** Nobody until a shop's merchant is invited. */
  merchant: 'demo-merchant',
} as const;

type Who = keyof typeof PEOPLE;

/** Opens the app as somebody, at that person's first screen. */
export type Open = (who: Who) => Promise<Hands>;
