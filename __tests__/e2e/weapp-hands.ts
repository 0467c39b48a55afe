import path from 'node:path';
import { openMini, type Mini, type MiniOptions } from '../support/weapp/open-mini';
import { PHOTO } from '../support/photos';
import { openPhone } from '../support/weapp/chromium';
import { PATIENCE_MS, PEOPLE, type Hands, type Mode, type Open } from './hands';
import type { Stage } from './stage';

const PHONE = { width: 375, height: 812 };

/** The mini-program's own output on WeChat's component framework; its cloud is the local one. */
export function weappOpen(stage: Stage, mode: Mode, shots: string): Open {
  return async (who) => {
    const token = await stage.signIn(PEOPLE[who]);
    const phone = await openPhone(PHONE.width, PHONE.height);
    const mini = await openMini('dist', {
      context: phone.context,
      // A phone whose owner has set large type: elder mode follows it.
      fontSizeSetting: mode === 'elder' ? 23 : 16,
      host: hostOf(stage, token),
    });
    const shotOf = (name: string) => path.join(shots, `weapp-${mode}-${name}.png`);
    return {
      ...miniHands(mini, shotOf),
      close: async () => {
        await mini.close();
        await phone.close();
      },
    };
  };
}

/** Answers what the mini-program asks of WeChat, as somebody. */
export function hostOf({ url }: Stage, token: string): NonNullable<MiniOptions['host']> {
  const photo = { tempFilePath: 'wxfile://photo.jpg' };
  return {
    'cloud.callFunction': (call) => callFunction(url, token, call),
    // The camera takes one picture; whoever is asked about messages allows them.
    chooseMedia: () => ({ tempFiles: [photo] }),
    getImageInfo: () => ({ width: 8, height: 6 }),
    compressImage: () => photo,
    readFile: () => ({ data: PHOTO }),
    previewImage: () => ({}),
    requestSubscribeMessage: (question) => {
      // Safe: the arguments of wx.requestSubscribeMessage.
      const { tmplIds } = question as { tmplIds: string[] };
      return Object.fromEntries(tmplIds.map((id) => [id, 'accept']));
    },
  };
}

/** What the cloud does when a mini-program calls a function. */
async function callFunction(url: string, token: string, call: unknown): Promise<object> {
  // Safe: the arguments of wx.cloud.callFunction.
  const { name, data } = call as { name: string; data: object };
  const reply = await fetch(`${url}/functions/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(data),
  });
  return { result: await reply.json() };
}

function miniHands(mini: Mini, shotOf: (name: string) => string): Omit<Hands, 'close'> {
  // In the page every id has its component's prefix, as on WeChat.
  const one = (id: string) => mini.el(`[id$="--${id}"]`);
  return {
    tap: (id) => one(id).tap({ timeout: PATIENCE_MS }),
    fill: (id, text) =>
      one(id).locator('input,textarea').first().fill(text, { timeout: PATIENCE_MS }),
    see: (text) => mini.see(text, PATIENCE_MS),
    read: (id) => one(id).innerText({ timeout: PATIENCE_MS }),
    // The last of a dialog's buttons is the one that agrees.
    agree: () => mini.page.locator('#dialog:visible span').last().tap({ timeout: PATIENCE_MS }),
    photograph: async (name) => {
      await mini.settle();
      await mini.screenshot(shotOf(name));
    },
    faults: () => mini.faults(),
  };
}
