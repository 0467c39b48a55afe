import * as adapterModule from 'glass-easel-miniprogram-adapter';
import * as glassModule from 'glass-easel';
import type { Dom } from './dom';

/** A component instance: a page, `comp`, or a built-in. */
export interface Instance {
  readonly is: string;
  readonly id: string;
  readonly dataset: object;
  readonly data: Record<string, unknown>;
  route?: string;
  getBackendElement(): Dom | null;
  addListener(type: string, listener: (event: unknown) => unknown): void;
  createSelectorQuery(): unknown;
}

/** The page as its own methods see it: lifecycle functions by name. */
export type PageInstance = Instance & Record<string, unknown>;

export interface Root {
  get(): PageInstance;
  attach(parent: Dom, placeholder: Dom): void;
  release(): void;
}

type Definition = Record<string, unknown>;

/** What registers Page, Component and Behavior while one file's module runs. */
export interface ComponentEnv {
  Page(definition: Definition): unknown;
  Component(definition: Definition): unknown;
  Behavior(definition: Definition): unknown;
}

interface CodeSpace {
  addComponentStaticConfig(path: string, config: object): void;
  addCompiledTemplate(path: string, template: object): void;
  componentEnv(path: string, run: (env: ComponentEnv) => void): void;
  behavior(): { definition(definition: Definition): { register(): unknown } };
  getComponentSpace(): ComponentSpace;
}

interface ComponentSpace {
  defineComponent(definition: object): unknown;
  setGlobalUsingComponent(name: string, component: unknown): void;
}

interface Backend {
  createRoot(tag: string, space: CodeSpace, path: string): Root;
}

interface WindowContext {
  onEvent(
    listener: (target: unknown, type: string, detail: unknown, options: object) => number,
  ): void;
}

interface GlassEvent {
  defaultPrevented(): boolean;
}

interface Glass {
  readonly globalOptions: { throwGlobalError: boolean; writeIdToDOM: boolean };
  readonly CurrentWindowBackendContext: new () => WindowContext;
  readonly Event: {
    new (type: string, detail: unknown, options: object): GlassEvent;
    dispatchEvent(target: unknown, event: GlassEvent): void;
    triggerEvent(target: unknown, type: string, detail: unknown, options: object): void;
  };
  addGlobalErrorListener(listener: (error: unknown, where?: { type?: string }) => void): void;
  addGlobalWarningListener(listener: (message: unknown) => void): void;
}

interface Adapter {
  readonly MiniProgramEnv: new () => {
    associateBackend(context: WindowContext): Backend;
    createCodeSpace(name: string, isMain: boolean): CodeSpace;
  };
  readonly component: {
    readonly ComponentCaller: {
      readonly prototype: {
        setData: (this: Instance, data: object | undefined, done?: () => void) => unknown;
      };
    };
  };
}

// Safe: the interfaces above are the part of the two packages that is used here; their own
// types need the DOM's, and the adapter's cannot be found from its package.json.
export const glass = glassModule as unknown as Glass;
const adapter = adapterModule as unknown as Adapter;

export const caller = adapter.component.ComponentCaller.prototype;

// Before anything is made: what is made copies them.
glass.globalOptions.throwGlobalError = false;
glass.globalOptions.writeIdToDOM = true;

const context = new glass.CurrentWindowBackendContext();
const env = new adapter.MiniProgramEnv();
export const backend = env.associateBackend(context);
export const space = env.createCodeSpace('', true);

// Without this listener no event of the browser arrives at all.
context.onEvent((target, type, detail, options) => {
  const event = new glass.Event(type, detail, options);
  glass.Event.dispatchEvent(target, event);
  return event.defaultPrevented() ? 1 : 0;
});
