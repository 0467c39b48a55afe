import { defineBuiltIn, fire, type Handle } from './built-in';
import { browser, type Dom, type Entry } from './dom';
import type { Instance } from './glass';

const KEYBOARDS: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal' };

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function listen(instance: Instance, entry: Entry): void {
  const on = (type: string, act: (key: string | undefined) => void): void => {
    entry.addEventListener(type, (event) => {
      // The plain element's own event must not reach the page beside the component's.
      event.stopPropagation();
      act(event.key);
    });
  };
  const tell = (type: string): void => {
    fire(instance, type, { value: entry.value, cursor: entry.value.length });
  };
  on('input', () => {
    tell('input');
  });
  on('focus', () => {
    tell('focus');
  });
  on('blur', () => {
    tell('blur');
  });
  on('change', () => undefined);
  on('keydown', (key) => {
    if (key === 'Enter' && entry.localName === 'input') tell('confirm');
  });
}

function attachEntry(instance: Instance, host: Dom, tag: 'input' | 'textarea'): Handle {
  const entry = browser.document.createElement(tag);
  const { data } = instance;
  if (tag === 'input') {
    entry.type = data.password === true ? 'password' : 'text';
    entry.inputMode = KEYBOARDS[textOf(data.type)] ?? 'text';
  }
  const changed = {
    value: (value: unknown) => {
      if (entry.value !== textOf(value)) entry.value = textOf(value);
    },
    placeholder: (value: unknown) => {
      entry.placeholder = textOf(value);
    },
    disabled: (value: unknown) => {
      entry.disabled = value === true;
    },
    maxlength: (value: unknown) => {
      if (typeof value === 'number' && value >= 0) entry.maxLength = value;
      else entry.removeAttribute('maxlength');
    },
  };
  for (const [name, change] of Object.entries(changed)) change(data[name]);
  host.append(entry);
  listen(instance, entry);
  return { changed };
}

function attachImage(instance: Instance, host: Dom): Handle {
  const image = browser.document.createElement('img');
  const changed = {
    src: (value: unknown) => {
      image.src = textOf(value);
    },
    mode: (value: unknown) => {
      host.setAttribute('mode', textOf(value));
    },
  };
  image.addEventListener('load', () => {
    fire(instance, 'load', {});
  });
  image.addEventListener('error', () => {
    fire(instance, 'error', { errMsg: `GET ${textOf(instance.data.src)} fail` });
  });
  for (const [name, change] of Object.entries(changed)) change(instance.data[name]);
  host.append(image);
  return { changed };
}

const ENTRY_PROPERTIES = {
  ...{ value: '', type: 'text', password: false, placeholder: '', placeholderStyle: '' },
  ...{ placeholderClass: '', disabled: false, maxlength: 140, focus: false, confirmType: 'done' },
  ...{ cursorSpacing: 0, adjustPosition: true, autoHeight: false, showConfirmBar: true },
};

export function defineEntries(): void {
  for (const tag of ['input', 'textarea'] as const)
    defineBuiltIn(tag, {
      leaf: true,
      properties: ENTRY_PROPERTIES,
      attached: (instance, host) => attachEntry(instance, host, tag),
    });
  defineBuiltIn('image', {
    leaf: true,
    properties: { src: '', mode: 'scaleToFill', lazyLoad: false, showMenuByLongpress: false },
    attached: attachImage,
  });
}
