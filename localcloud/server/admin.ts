import type { Cloud } from './cloud';
import { FunctionRefusal, invoke } from './functions';
import { HttpRefusal, type HttpReply, type HttpRequest, json, jsonOf } from './http';
import { noted } from './request-log';
import { STORAGE_ACTIONS } from './storage-actions';

type Params = Record<string, unknown>;
type Reply = Record<string, unknown>;

const BODY_BYTES_MAX = 64 * 1024 * 1024;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function parsedOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function invokeFunction(cloud: Cloud, params: Params): Promise<Reply> {
  const name = textOf(params.function_name);
  const data = textOf(params.request_data);
  try {
    const event = data === '' ? {} : parsedOrText(data);
    const response_data = await invoke(cloud.runtime(), { name, event, source: 'function' });
    return { data: { response_data } };
  } catch (error) {
    if (error instanceof FunctionRefusal) return { code: error.code, message: error.message };
    throw error;
  }
}

function keepMessage(cloud: Cloud, params: Params): Reply {
  const api = textOf(params.apiName) || textOf(params.cgiName);
  const data = parsedOrText(textOf(params.requestData));
  cloud.inbox.keep({ at: new Date(cloud.clock()).toISOString(), api, data });
  return { errCode: 0, errMsg: 'openapi:ok' };
}

async function carryOut(cloud: Cloud, action: string, params: Params): Promise<Reply> {
  const store = STORAGE_ACTIONS[action];
  if (store) return store(cloud.files, params);
  switch (action) {
    case 'functions.invokeFunction':
      return invokeFunction(cloud, params);
    case 'wx.api':
      return { data: { responseData: JSON.stringify(keepMessage(cloud, params)) } };
    case 'wx.openApi':
      return keepMessage(cloud, params);
    default:
      return { code: 'INVALID_ACTION', message: `the local cloud has no ${action}` };
  }
}

/** The fields of a form, which is how the SDK sends `wx.openApi`. */
function fieldsOf(form: string, boundary: string): Params {
  const parts = form.split(`--${boundary}`).map((part) => {
    const [head = '', ...body] = part.split('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(head)?.[1];
    return name === undefined ? [] : [[name, body.join('\r\n\r\n').replace(/\r\n$/, '')]];
  });
  return Object.fromEntries(parts.flat()) as Params;
}

async function paramsOf(request: HttpRequest): Promise<Params> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const body = await jsonOf(request, BODY_BYTES_MAX);
    if (typeof body === 'object' && body !== null) return body as Params;
    throw new HttpRefusal(400, 'INVALID_PARAM', 'the body must be an object');
  }
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? '';
  return fieldsOf((await request.body(BODY_BYTES_MAX)).toString('utf8'), boundary);
}

/** The endpoint of `@cloudbase/node-sdk`: one POST for whatever its `action` says. */
export async function admin(cloud: Cloud, request: HttpRequest): Promise<HttpReply> {
  const params = await paramsOf(request);
  const action = textOf(params.action);
  if (action.startsWith('database.')) return json(await cloud.database.handle(action, params));
  const reply = await noted(cloud.log, { action }, () => carryOut(cloud, action, params));
  return json({ ...reply, requestId: cloud.runtime().newId() });
}
