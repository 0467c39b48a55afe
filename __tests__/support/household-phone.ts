import { aCounter } from './counter';
import { phoneOf } from './phone';
import { world as taro } from './taro-world';
import type { Given } from './world';

/** A household with its phone, beside the counter where its entries are made. */
export async function aHouseholdPhone(given: Given = {}) {
  const counter = await aCounter(given);
  const phone = phoneOf(counter.world, counter.villager);
  return { ...counter, phone };
}

/** Whatever the cloud answers to this call is changed on its way to the phone. */
export function tamper(endpoint: string, change: (value: unknown) => unknown): void {
  const honest = taro.callFunction;
  taro.callFunction = async (call) => {
    const { result } = await honest(call);
    // Safe: the one transport sends calls and gets replies.
    const { endpoint: asked } = call.data as { endpoint: string };
    const reply = result as { ok: boolean; value: unknown };
    if (asked !== endpoint || !reply.ok) return { result };
    return { result: { ...reply, value: change(JSON.parse(JSON.stringify(reply.value))) } };
  };
}

/** From now on nothing reaches the cloud, and the phone knows it. */
export function cutOff(): void {
  taro.online = false;
  taro.callFunction = () => Promise.reject(new Error('no network'));
}
