import type { Dom } from './dom';
import { glass, space, type Instance } from './glass';
import { weapp } from './weapp';

/** What one built-in component on a page can do; made when it is attached. */
export interface Handle {
  /** A property's new value arrives. */
  readonly changed?: Readonly<Record<string, (value: unknown) => void>>;
  /** What a tap on it does. */
  readonly press?: () => void;
}

interface BuiltIn {
  /** Properties with their defaults: their type is taken from these. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Shows no children. */
  readonly leaf?: boolean;
  readonly attached?: (instance: Instance, host: Dom) => Handle | undefined;
}

const handles = new WeakMap<Instance, Handle>();
const byHost = new WeakMap<Dom, Instance>();

export function instanceAt(host: Dom): Instance | undefined {
  return byHost.get(host);
}

export function fire(instance: Instance, type: string, detail: object): void {
  glass.Event.triggerEvent(instance, type, detail, { bubbles: false, composed: false });
}

/** Shows a property as an attribute, for styles and screen readers. */
export function setFlag(host: Dom, name: string, value: unknown): void {
  if (value === true) host.setAttribute(name, '');
  else if (typeof value === 'string' && value !== '') host.setAttribute(name, value);
  else host.removeAttribute(name);
}

const TYPES: Readonly<Record<string, unknown>> = {
  string: String,
  number: Number,
  boolean: Boolean,
};

// An assistive label is a property on WeChat; on the page it becomes the attribute.
const SPOKEN = ['ariaRole', 'ariaLabel', 'ariaChecked', 'ariaSelected', 'ariaDisabled'];
const attributeOf = (name: string): string =>
  name === 'ariaRole' ? 'role' : name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

function speak(instance: Instance, name: string, value: unknown): void {
  const host = instance.getBackendElement();
  if (host !== null) setFlag(host, attributeOf(name), value);
}

function attach(instance: Instance, spec: BuiltIn): void {
  const host = instance.getBackendElement();
  if (host === null) return;
  byHost.set(host, instance);
  for (const name of SPOKEN) speak(instance, name, instance.data[name]);
  const handle = spec.attached?.(instance, host);
  if (handle === undefined) return;
  handles.set(instance, handle);
  const { press } = handle;
  if (press !== undefined) instance.addListener('tap', press);
}

export function defineBuiltIn(name: string, spec: BuiltIn = {}): void {
  const defaults = {
    ...Object.fromEntries(SPOKEN.map((spoken) => [spoken, ''])),
    ...spec.properties,
  };
  const properties = Object.entries(defaults).map(([key, value]) => [
    key,
    { type: TYPES[typeof value] ?? null, value },
  ]);
  const observers = Object.keys(defaults).map((key) => [
    key,
    function (this: Instance, value: unknown) {
      if (SPOKEN.includes(key)) speak(this, key, value);
      handles.get(this)?.changed?.[key]?.(value);
    },
  ]);
  const components = space.getComponentSpace();
  const component = components.defineComponent({
    is: `//builtin/${name}`,
    options: { virtualHost: false, dynamicSlots: false },
    template: {
      groupList: weapp.builtIn,
      content: weapp.builtIn[spec.leaf === true ? 'none' : 'slot'],
    },
    properties: Object.fromEntries(properties) as object,
    observers: Object.fromEntries(observers) as object,
    lifetimes: {
      attached(this: Instance) {
        attach(this, spec);
      },
    },
  });
  components.setGlobalUsingComponent(`wx-${name}`, component);
}
