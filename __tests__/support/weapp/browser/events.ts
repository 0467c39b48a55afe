import type { Dom } from './dom';
import { jsonCopy } from './log';

/** Events as WeChat hands them to a page: plain objects, nothing of the view layer in them. */
interface RawTarget {
  readonly id?: string;
  readonly dataset?: object;
  readonly $$?: Dom;
  getBackendElement?(): Dom | null;
}

interface Touch {
  readonly identifier: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly clientX: number;
  readonly clientY: number;
}

interface RawEvent {
  readonly type: string;
  readonly timeStamp: number;
  readonly detail: unknown;
  readonly target: RawTarget | null;
  readonly currentTarget: RawTarget | null;
  readonly mark?: object;
  getEventBubbles(): boolean;
  getOriginalEvent?(): { touches?: Iterable<Touch>; changedTouches?: Iterable<Touch> } | null;
}

function isRawEvent(value: unknown): value is RawEvent {
  return typeof value === 'object' && value !== null && 'getEventBubbles' in value;
}

function plainTarget(target: RawTarget | null) {
  if (target === null) return { id: '', dataset: {}, offsetLeft: 0, offsetTop: 0 };
  const { offsetLeft = 0, offsetTop = 0 } = target.getBackendElement?.() ?? target.$$ ?? {};
  return { id: target.id ?? '', dataset: { ...target.dataset }, offsetLeft, offsetTop };
}

const plainTouches = (touches: Iterable<Touch> | undefined) =>
  [...(touches ?? [])].map(({ identifier, pageX, pageY, clientX, clientY }) => ({
    ...{ identifier, pageX, pageY, clientX, clientY },
    force: 1,
  }));

function plainEvent(event: RawEvent): object {
  const original = event.getOriginalEvent?.();
  const isTouch = event.type.startsWith('touch');
  const touches = /^(touch|tap|long)/.test(event.type)
    ? {
        touches: plainTouches(original?.touches),
        changedTouches: plainTouches(original?.changedTouches),
      }
    : {};
  return {
    type: event.type,
    timeStamp: event.timeStamp,
    target: plainTarget(event.target),
    currentTarget: plainTarget(event.currentTarget),
    mark: { ...event.mark },
    detail: isTouch ? {} : (jsonCopy(event.detail) ?? {}),
    ...touches,
  };
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Makes every method of a definition see plain events. */
export function withPlainEvents(methods: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(methods)) {
    if (typeof value !== 'function') continue;
    // Safe: it was just asked.
    const method = value as Method;
    methods[name] = function (this: unknown, ...given: unknown[]) {
      const [first, ...rest] = given;
      return method.call(this, isRawEvent(first) ? plainEvent(first) : first, ...rest);
    };
  }
  return methods;
}
