import { browser } from './dom';
import { withPlainEvents } from './events';
import { space, type ComponentEnv } from './glass';
import { log, messageOf, record } from './log';
import { weapp } from './weapp';

/** WeChat's logic layer: ECMAScript, timers, a console and WeChat's own names. No browser. */
const LANGUAGE =
  'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date ' +
  'Promise RegExp Error EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math ' +
  'ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array ' +
  'Float64Array Uint8ClampedArray DataView Map Set WeakMap WeakSet Proxy Reflect decodeURI ' +
  'decodeURIComponent encodeURI encodeURIComponent escape unescape isFinite isNaN';
const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];
const CONSOLE = ['log', 'info', 'warn', 'error', 'debug', 'group', 'groupEnd', 'trace', 'dir'];

type Definition = Record<string, unknown>;
type AppDefinition = Record<string, ((argument: unknown) => unknown) | undefined>;

interface Registered {
  app: AppDefinition | undefined;
  /** Set while a page's or component's own file runs. */
  env: ComponentEnv | undefined;
}
export const registered: Registered = { app: undefined, env: undefined };

function inFile(name: string): ComponentEnv {
  if (registered.env === undefined)
    throw new Error(`${name}() is called outside a page's own file`);
  return registered.env;
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value;
  return value instanceof Error ? messageOf(value) : JSON.stringify(value);
}

const logicConsole = Object.fromEntries(
  CONSOLE.map((level) => [
    level,
    (...words: unknown[]) => {
      record('console', { level, text: words.map(describe).join(' ') });
      // React reports what a render threw here, and nowhere else.
      if (level === 'error' && words.some((word) => word instanceof Error))
        log.push({ kind: 'error', where: 'console', message: words.map(describe).join(' ') });
    },
  ]),
);

const methodsOf = (definition: Definition): Definition => {
  if (typeof definition.methods === 'object' && definition.methods !== null)
    withPlainEvents(definition.methods as Definition);
  return definition;
};

function logicNames(wx: object, pages: () => unknown[]): Record<string, unknown> {
  const names: Record<string, unknown> = {};
  for (const name of LANGUAGE.split(' ')) names[name] = browser[name];
  for (const name of TIMERS)
    names[name] = (...given: unknown[]) =>
      (browser[name] as (...all: unknown[]) => unknown)(...given);
  return Object.assign(names, {
    console: logicConsole,
    wx,
    App: (app: AppDefinition) => {
      registered.app = app;
    },
    getApp: () => registered.app,
    getCurrentPages: pages,
    Page: (definition: Definition) => inFile('Page').Page(withPlainEvents(definition)),
    Component: (definition: Definition) => inFile('Component').Component(methodsOf(definition)),
    Behavior: (definition: Definition) =>
      registered.env?.Behavior(methodsOf(definition)) ??
      space.behavior().definition(definition).register(),
  });
}

/** The dist's modules, each run once, by a name relative to the one that asks. */
export function createRequire(wx: object, pages: () => unknown[]): (id: string) => unknown {
  const names = logicNames(wx, pages);
  names.global = names.globalThis = names;
  const sandbox = new Proxy(names, {
    // Whatever the browser has is claimed here too, so that it is found undefined.
    has: (own, name) => typeof name === 'string' && (name in own || name in browser),
    get: (own, name) => (typeof name === 'string' ? own[name] : undefined),
  });
  const loaded = new Map<string, { exports: Record<string, unknown> }>();
  const load = (id: string): unknown => {
    const done = loaded.get(id);
    if (done !== undefined) return done.exports;
    const body = weapp.modules[id];
    if (body === undefined) throw new Error(`module '${id}.js' is not defined`);
    const module = { exports: {} };
    loaded.set(id, module);
    body(sandbox).call(undefined, (written) => load(resolve(id, written)), module, module.exports);
    return module.exports;
  };
  return load;
}

function resolve(from: string, written: string): string {
  const parts = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of written.replace(/\.js$/, '').split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
