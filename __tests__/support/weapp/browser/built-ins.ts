import { EMPTY_BOXES } from '../tags';
import { defineBuiltIn, fire, setFlag } from './built-in';
import { defineChoices } from './built-in-choices';
import { defineEntries } from './built-in-entries';
import type { Dom } from './dom';
import type { Instance } from './glass';
import { record } from './log';

const HOVER = {
  hoverClass: 'none',
  hoverStopPropagation: false,
  hoverStartTime: 50,
  hoverStayTime: 400,
};

function defineButton(): void {
  defineBuiltIn('button', {
    properties: { ...HOVER, size: '', type: '', plain: false, disabled: false, openType: '' },
    attached: (instance, host) => {
      setFlag(host, 'type', instance.data.type);
      setFlag(host, 'disabled', instance.data.disabled);
      return {
        changed: {
          disabled: (value) => {
            setFlag(host, 'disabled', value);
          },
        },
      };
    },
  });
}

function scrollDetail(host: Dom): object {
  const { scrollTop, scrollLeft, scrollHeight } = host;
  return { scrollTop, scrollLeft, scrollHeight, deltaX: 0, deltaY: 0 };
}

// How near the end counts as the end, in px; WeChat's own default.
const END_NEAR = 50;

function attachScroll(instance: Instance, host: Dom) {
  setFlag(host, 'scroll-x', instance.data.scrollX);
  setFlag(host, 'scroll-y', instance.data.scrollY);
  let atEnd = false;
  host.addEventListener('scroll', (event) => {
    event.stopPropagation();
    fire(instance, 'scroll', scrollDetail(host));
    const nowAtEnd = host.scrollHeight - host.scrollTop - host.clientHeight <= END_NEAR;
    if (nowAtEnd && !atEnd) fire(instance, 'scrolltolower', { direction: 'bottom' });
    atEnd = nowAtEnd;
  });
  return {
    changed: {
      scrollTop: (value: unknown) => {
        host.scrollTop = Number(value);
      },
    },
  };
}

export function defineBuiltIns(): void {
  defineBuiltIn('view', { properties: HOVER });
  defineBuiltIn('text', {
    properties: { selectable: false, userSelect: false, space: '', decode: false },
  });
  defineButton();
  defineEntries();
  defineChoices();
  defineBuiltIn('scroll-view', {
    properties: { scrollX: false, scrollY: false, scrollTop: 0, scrollIntoView: '' },
    attached: attachScroll,
  });
  for (const name of EMPTY_BOXES)
    defineBuiltIn(name, {
      attached: () => {
        record('notSimulated', { component: name });
        return undefined;
      },
    });
}
