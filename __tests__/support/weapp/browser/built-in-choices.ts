import { defineBuiltIn, fire, instanceAt, setFlag, type Handle } from './built-in';
import type { Dom } from './dom';
import type { Instance } from './glass';
import { record } from './log';

/** Switch, checkbox and radio hold a tick; a group tells the page which of its own are ticked. */
const ticked = new WeakMap<Instance, boolean>();

function tick(instance: Instance, host: Dom, on: boolean): void {
  ticked.set(instance, on);
  setFlag(host, 'checked', on);
}

function attachSwitch(instance: Instance, host: Dom): Handle {
  tick(instance, host, instance.data.checked === true);
  return {
    changed: {
      checked: (value) => {
        tick(instance, host, value === true);
      },
    },
    press: () => {
      if (instance.data.disabled === true) return;
      tick(instance, host, ticked.get(instance) !== true);
      fire(instance, 'change', { value: ticked.get(instance) });
    },
  };
}

function groupAbove(host: Dom, group: string): Dom | null {
  let above = host.parentElement;
  while (above !== null && above.localName !== `wx-${group}`) above = above.parentElement;
  return above;
}

const membersOf = (group: Dom, kind: string): { host: Dom; instance: Instance }[] =>
  [...group.querySelectorAll(`wx-${kind}`)].flatMap((host) => {
    const instance = instanceAt(host);
    return instance === undefined ? [] : [{ host, instance }];
  });

function press(instance: Instance, host: Dom, kind: 'checkbox' | 'radio'): void {
  if (instance.data.disabled === true) return;
  const group = groupAbove(host, `${kind}-group`);
  const members = group === null ? [] : membersOf(group, kind);
  if (kind === 'radio') for (const other of members) tick(other.instance, other.host, false);
  tick(instance, host, kind === 'radio' || ticked.get(instance) !== true);
  const on = members.filter((member) => ticked.get(member.instance) === true);
  const values = on.map((member) => member.instance.data.value);
  const told = group === null ? undefined : instanceAt(group);
  if (told !== undefined) fire(told, 'change', { value: kind === 'radio' ? values[0] : values });
}

function defineTicked(kind: 'checkbox' | 'radio'): void {
  defineBuiltIn(`${kind}-group`, { properties: { name: '' }, attached: () => ({}) });
  defineBuiltIn(kind, {
    properties: { value: '', checked: false, disabled: false, color: '' },
    attached: (instance, host) => ({
      ...attachSwitch(instance, host),
      press: () => {
        press(instance, host, kind);
      },
    }),
  });
}

function attachPicker(instance: Instance, host: Dom): Handle {
  // Nothing is drawn: the driver picks by sending the value to the element.
  host.addEventListener('mini-pick', (event) => {
    fire(instance, 'change', { value: (event as unknown as { detail: unknown }).detail });
  });
  return {
    press: () => {
      const { mode, range, value, disabled } = instance.data;
      if (disabled !== true) record('picker', { mode, range, value });
    },
  };
}

export function defineChoices(): void {
  defineBuiltIn('switch', {
    leaf: true,
    properties: { checked: false, disabled: false, type: 'switch', color: '' },
    attached: attachSwitch,
  });
  defineTicked('checkbox');
  defineTicked('radio');
  defineBuiltIn('picker', {
    properties: {
      ...{ mode: 'selector', range: null, rangeKey: '', value: null, disabled: false },
      ...{ start: '', end: '', fields: 'day', headerText: '' },
    },
    attached: attachPicker,
  });
}
