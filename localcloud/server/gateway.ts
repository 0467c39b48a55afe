import type { Cloud } from './cloud';
import { FunctionRefusal, invoke } from './functions';
import { HttpRefusal, type HttpReply, type HttpRequest, json, jsonOf } from './http';
import { openidOf } from './people';
import { noted } from './request-log';
import type { Trigger } from './timers';

/** What the cloud takes of a client's call, when it is text. */
const EVENT_BYTES_MAX = 100 * 1024;

/** What `wx.cloud.callFunction` is on a phone. */
export async function callFunction(
  cloud: Cloud,
  request: HttpRequest,
  name: string,
): Promise<HttpReply> {
  if (request.method !== 'POST')
    throw new HttpRefusal(405, 'INVALID_ACTION', 'functions take POST');
  const openid = openidOf(request, cloud.signer);
  const event = await jsonOf(request, EVENT_BYTES_MAX);
  try {
    const body = await noted(cloud.log, { action: `function ${name}` }, async () => ({
      text: await invoke(cloud.runtime(), { name, event, openid, source: 'wx_client' }),
    }));
    return { ...json(null), body: body.text };
  } catch (error) {
    if (!(error instanceof FunctionRefusal)) throw error;
    throw new HttpRefusal(
      error.code === 'FUNCTION_NOT_FOUND' ? 404 : 500,
      error.code,
      error.message,
    );
  }
}

/** Starts a function as its timer does. */
export async function fireTrigger(cloud: Cloud, trigger: Trigger, at: number): Promise<unknown> {
  const event = {
    Type: 'Timer',
    TriggerName: trigger.name,
    Time: new Date(at).toISOString(),
    Message: '',
  };
  const run = async (): Promise<{ readonly text: string }> => ({
    text: await invoke(cloud.runtime(), { name: trigger.function, event, source: 'timer' }),
  });
  const { text } = await noted(cloud.log, { action: `timer ${trigger.name}` }, run);
  return JSON.parse(text) as unknown;
}
