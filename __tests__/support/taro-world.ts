/** What the stand-in for Taro did, and what it answers: a test looks here and sets what it needs. */
interface TaroWorld {
  readonly storage: Map<string, unknown>;
  /** Every step from page to page, in order: `navigateTo /pages/home/index`. */
  readonly steps: string[];
  readonly toasts: string[];
  readonly questions: { readonly title: string; readonly content: string }[];
  /** How the person answers a question. */
  confirms: boolean;
  /** What the camera sees; null: the person gives up. */
  scanned: string | null;
  /** What the camera takes, by how it is compressed, as base64; null: the person gives up. */
  camera: ((made: { quality: number; width: number }) => string) | null;
  /** What the person finds in a chat; null: they give up. */
  chatFile: { readonly name: string; readonly base64: string; readonly size: number } | null;
  /** What is answered to WeChat's question about messages; null: it is not asked at all. */
  messages: Readonly<Record<string, 'accept' | 'reject' | 'ban'>> | null;
  /** What the album says to a picture. */
  album: 'open' | 'denied' | 'cancelled' | 'full';
  online: boolean;
  /** There is no room left on the phone for keys that begin so. */
  storageFull: string | null;
  /** The page's address parameters, as WeChat hands them over: encoded. */
  params: Record<string, string>;
  fontSizeSetting: number;
  callFunction: (call: { name: string; data?: object }) => Promise<{ result: unknown }>;
  request: (call: {
    url: string;
    data?: unknown;
  }) => Promise<{ statusCode: number; data: unknown }>;
  readonly brightness: number[];
  /** Pictures shown over the whole screen, and files opened with their content. */
  readonly enlarged: string[];
  /** What WeChat was asked to ask, template by template. */
  readonly messageQuestions: (readonly string[])[];
  /** What was drawn on each picture kept in the album. */
  readonly pictures: string[];
  readonly opened: { readonly path: string; readonly base64: string }[];
  readonly networkListeners: Set<(change: { isConnected: boolean }) => void>;
  readonly shownListeners: Set<() => void>;
  readonly pullListeners: Set<() => void>;
  readonly hiddenListeners: Set<() => void>;
}

const beginning = () => ({
  confirms: true,
  scanned: null,
  camera: null,
  chatFile: null,
  messages: null,
  album: 'open' as const,
  online: true,
  storageFull: null,
  params: {},
  fontSizeSetting: 16,
  callFunction: () => Promise.reject(new Error('no cloud in this test')),
  request: () => Promise.reject(new Error('no network in this test')),
});

export const world: TaroWorld = {
  ...beginning(),
  storage: new Map(),
  steps: [],
  toasts: [],
  questions: [],
  brightness: [],
  enlarged: [],
  messageQuestions: [],
  pictures: [],
  opened: [],
  networkListeners: new Set(),
  shownListeners: new Set(),
  pullListeners: new Set(),
  hiddenListeners: new Set(),
};

/** Before each test: a phone fresh from the shop. */
export function resetTaro(): void {
  Object.assign(world, beginning());
  const { steps, toasts, questions, brightness, enlarged } = world;
  for (const list of [steps, toasts, questions, brightness, enlarged]) list.length = 0;
  const { opened, messageQuestions, pictures } = world;
  for (const list of [opened, messageQuestions, pictures]) list.length = 0;
  world.storage.clear();
  world.networkListeners.clear();
  world.shownListeners.clear();
  world.pullListeners.clear();
  world.hiddenListeners.clear();
}

/** The phone loses or finds its network. */
export function goOnline(online: boolean): void {
  world.online = online;
  world.networkListeners.forEach((listener) => {
    listener({ isConnected: online });
  });
}

/** The page comes back into view. */
export function showAgain(): void {
  world.shownListeners.forEach((listener) => {
    listener();
  });
}

/** The page is covered, or the phone put away. */
export function hide(): void {
  world.hiddenListeners.forEach((listener) => {
    listener();
  });
}

export function pullDown(): void {
  world.pullListeners.forEach((listener) => {
    listener();
  });
}
