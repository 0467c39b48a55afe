import { pickFile, saveFile } from '@/services/platform';
import { firstThatFits, fitted } from '@/services/photo-size';
import { resetTaro, world } from '../support/taro-world';

beforeEach(resetTaro);

it('picks a spreadsheet out of a chat, or nothing, or says it is too large', async () => {
  expect(await pickFile()).toBeNull();
  world.chatFile = { name: '名册.xlsx', base64: 'UEsDBA==', size: 4 };
  expect(await pickFile()).toEqual({ name: '名册.xlsx', base64: 'UEsDBA==' });
  world.chatFile = { ...world.chatFile, size: 80_000 };
  expect(await pickFile()).toBe('tooLarge');
});

it('hands a file over to be looked at, kept or sent on', async () => {
  await saveFile('名册.xlsx', 'UEsDBA==');
  expect(world.opened).toEqual([{ path: 'wxfile://usr/名册.xlsx', base64: 'UEsDBA==' }]);
});

it('keeps the shape of a photo and never makes it larger', () => {
  expect(fitted({ width: 4_000, height: 3_000 }, 960)).toEqual({ width: 960, height: 720 });
  expect(fitted({ width: 300, height: 4_000 }, 960)).toEqual({ width: 72, height: 960 });
  expect(fitted({ width: 100, height: 80 }, 960)).toEqual({ width: 100, height: 80 });
});

it('gives up on a photo that never gets small', async () => {
  expect(await firstThatFits(() => Promise.resolve('x'.repeat(81_921)))).toBeNull();
  expect(await firstThatFits(({ side }) => Promise.resolve('x'.repeat(side * 100)))).toHaveLength(
    72_000,
  );
});
