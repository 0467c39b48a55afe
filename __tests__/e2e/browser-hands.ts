import path from 'node:path';
import type { Page } from 'playwright-core';
import { tapSurely } from './tap-surely';
import { PHOTO } from '../support/photos';
import { openPhone } from '../support/weapp/chromium';
import { PATIENCE_MS, PEOPLE, type Hands, type Mode, type Open } from './hands';
import type { Stage } from './stage';

const PHONE = { width: 375, height: 812 };

/** The pages in a real browser, against the local cloud that serves them. */
export function browserOpen(stage: Stage, mode: Mode, shots: string): Open {
  return async (who) => {
    const phone = await openPhone(PHONE.width, PHONE.height);
    const page = await phone.context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('response', (reply) => {
      if (reply.status() >= 400) faults.push(`${reply.status()} ${reply.url()}`);
    });
    // Whoever is asked for a picture has one.
    const buffer = Buffer.from(PHOTO, 'base64');
    page.on('filechooser', (chooser) => {
      void chooser.setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
    });
    // As Taro keeps it: what was chosen on this phone earlier.
    if (mode === 'elder')
      await page.addInitScript(
        'localStorage.setItem("elder-mode", JSON.stringify({ data: "on" }))',
      );
    const hands = browserHands(page, (name) => path.join(shots, `h5-${mode}-${name}.png`));
    await page.goto(stage.url);
    await hands.tap(`person-${stage.placeOf(PEOPLE[who])}`);
    return {
      ...hands,
      faults: () => Promise.resolve(faults),
      close: () => phone.close(),
    };
  };
}

function browserHands(
  page: Page,
  shotOf: (name: string) => string,
): Omit<Hands, 'faults' | 'close'> {
  // Taro keeps earlier pages in the document, out of sight.
  const one = (id: string) => page.locator(`[id="${id}"]:visible`).first();
  return {
    tap: (id) => tapSurely(one(id)),
    fill: (id, text) =>
      one(id).locator('input,textarea').first().fill(text, { timeout: PATIENCE_MS }),
    see: async (text) => {
      await page.getByText(text).locator('visible=true').first().waitFor({ timeout: PATIENCE_MS });
    },
    read: (id) => one(id).innerText({ timeout: PATIENCE_MS }),
    agree: () => tapSurely(page.locator('.taro-model__confirm').locator('visible=true').last()),
    photograph: async (name) => {
      // Until what slides in has arrived.
      await page.waitForTimeout(400);
      await page.screenshot({ path: shotOf(name) });
    },
  };
}
