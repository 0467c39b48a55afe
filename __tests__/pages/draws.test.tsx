import { cleanup, waitFor } from '@testing-library/react';
import { sha256 } from '@cloud/runtime/dependencies';
import { commitmentOf } from '@domain/draw/commitment';
import { isPlaceRight, isSaltRight } from '@/features/drawing/checked';
import GoodsPage from '@/pages/goods/index';
import DrawsPage from '@/store/draws/index';
import CartPage from '@/villager/cart/index';
import DrawPage from '@/villager/draw/index';
import { stopTheDate } from '../support/date';
import { aDrawing, DAY, drawn } from '../support/drawing';
import {
  expectWords,
  followLastStep,
  isDisabled,
  phoneOf,
  press,
  shown,
  type,
} from '../support/phone';
import { world as taro } from '../support/taro-world';

describe('the committee', () => {
  it('opens a draw, runs it once the night is sealed, and sees who was drawn', async () => {
    const { world, committee, list, enter, households, quilt } = await aDrawing();
    phoneOf(world, committee).open(<DrawsPage />);
    await expectWords('draws-none', '还没有抽过签');
    await press('draw-new');
    await waitFor(() => expect(shown(`draw-goods-${quilt.id}`)).not.toBeNull());
    await press('draw-open');
    expect(shown('draw-wrong')).toContain('请选好东西');
    await press(`draw-goods-${quilt.id}`);
    await press('draw-pieces-more');
    type('draw-closes', '2026-11-21');
    await press('draw-open');
    await expectWords('draw-row-1', '2 床，0 户报名');
    const [draw] = await list();
    for (const index of households.keys()) await enter(draw?.id ?? '', index);
    await press('draw-row-1');
    await expectWords('draw-when', '夜里封账以后才能抽');
    expect(shown('draw-run')).toBeNull();
    const strip = shown('draw-commitment');
    expect(strip).toHaveLength(64);
    expect(shown('draw')).toContain('抄在公开栏上');
    expect(shown('draw-salt')).toBeNull();

    await world.seal();
    world.advance(DAY);
    cleanup();
    stopTheDate(world.now());
    phoneOf(world, committee).open(<DrawsPage />);
    await expectWords('draw-row-1', '可以抽了');
    await press('draw-row-1');
    await press('draw-run');
    await expectWords('draw-winners', '第 2 名');
    expect(shown('draw-winners')).toContain('程*户');
    expect(shown('draw-commitment')).toBe(strip);
    expect(shown('draw-root')).toHaveLength(64);
    expect(shown('draw-salt')).toHaveLength(64);
    expect(shown('draw-checked')).toContain('信封里的数没换过');
  });

  it('drops a draw with a reason; a clerk only looks', async () => {
    const { world, committee, clerk, open } = await aDrawing();
    await open();
    phoneOf(world, clerk).open(<DrawsPage />);
    await press('draw-row-1');
    await waitFor(() => expect(shown('draw')).not.toBeNull());
    expect(shown('draw-drop')).toBeNull();
    cleanup();
    phoneOf(world, committee).open(<DrawsPage />);
    await press('draw-row-1');
    await press('draw-drop');
    type('draw-drop-form-reason', '棉被没到货');
    await press('draw-drop-form-send');
    await expectWords('draw', '没办：棉被没到货');
  });
});

it('a household without a phone is put down by the clerk, with its card', async () => {
  const { world, clerk, households, nth, open } = await aDrawing();
  await open();
  const phone = phoneOf(world, clerk);
  phone.open(<DrawsPage />);
  await press('draw-row-1');
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
  type('token-input', nth(households, 2).cardToken);
  await press('token-go');
  await press('draw-enter');
  await expectWords('draw-entered', '报上名了');
  await expectWords('draw', '1 户报名');
  await press('draw-other');
  await waitFor(() => expect(shown('token-input')).not.toBeNull());
});

describe('a household', () => {
  it('enters on its phone', async () => {
    const { world, villagers, nth, open } = await aDrawing();
    await open();
    phoneOf(world, nth(villagers, 0)).open(<DrawPage />);
    await expectWords('lot-1', '报名到11月21日为止');
    await press('lot-1-enter');
    await expectWords('lot-1-entered', '您家报了名');
    await expectWords('lot-1', '已有 1 户报名');
  });

  it('finds its place, and that this phone comes to the same', async () => {
    const drawing = await aDrawing();
    const { world, villagers, nth, take } = drawing;
    const { at } = await drawn(drawing);
    phoneOf(world, nth(villagers, at(3))).open(<DrawPage />);
    await expectWords('lot-1-place', '您家排第 3 名，一共 4 户');
    expect(shown('lot-1-outcome')).toContain('没抽中');
    expect(shown('lot-1-checked')).toContain('名次也对得上');
    expect(shown('lot-1-salt')).toHaveLength(64);
    cleanup();
    phoneOf(world, nth(villagers, at(1))).open(<DrawPage />);
    await expectWords('lot-1-outcome', '抽中了。请在11月30日以前');
    cleanup();
    await take(at(1));
    phoneOf(world, nth(villagers, at(1))).open(<DrawPage />);
    await expectWords('lot-1-outcome', '已经换了');
  });

  it('reads on the shelf and in the cart that lots decide, and goes to see them', async () => {
    const drawing = await aDrawing();
    const { world, villagers, nth, quilt } = drawing;
    const shopper = nth(villagers, 0);
    phoneOf(world, shopper).open(<GoodsPage />);
    await expectWords(`goods-${quilt.id}`, '够换');
    cleanup();
    await drawing.open();

    phoneOf(world, shopper).open(<GoodsPage />);
    await expectWords(`goods-${quilt.id}`, '抽签');
    expect(shown(`goods-${quilt.id}`)).not.toContain('够换');
    await press(`goods-${quilt.id}`);
    expect(followLastStep()).toBe('/villager/draw/index');
    cleanup();
    phoneOf(world, shopper).open(<CartPage />);
    await expectWords(`cart-${quilt.id}`, '抽签抽中的每户一件');
    await press(`cart-${quilt.id}-count-more`);
    expect(isDisabled(`cart-${quilt.id}-count-more`)).toBe(true);
    await press(`cart-${quilt.id}-draw`);
    expect(followLastStep()).toBe('/villager/draw/index');
    cleanup();

    // The last day of those drawn is over.
    world.advance(10 * DAY);
    stopTheDate(world.now());
    phoneOf(world, shopper).open(<GoodsPage />);
    await expectWords(`goods-${quilt.id}`, '够换');
  });

  it('that did not enter checks the envelope as well', async () => {
    const { world, villagers, nth, open, enter, run } = await aDrawing();
    const { drawId } = await open();
    await enter(drawId, 0);
    await world.seal();
    await run(drawId);
    phoneOf(world, nth(villagers, 1)).open(<DrawPage />);
    await expectWords('lot-1', '您家没有报名');
    expect(shown('lot-1-checked')).toContain('信封里的数没换过');
  });

  it('is warned when the envelope is not the one its phone saw while the draw was open', async () => {
    const { world, villagers, nth, households, open, enter, run } = await aDrawing();
    const { drawId } = await open();
    const phone = phoneOf(world, nth(villagers, 0));
    phone.open(<DrawPage />);
    await waitFor(() => expect(shown('lot-1-commitment')).toHaveLength(64));
    cleanup();
    for (const index of households.keys()) await enter(drawId, index);
    await world.store.transact(async (tx) => {
      const draw = await tx.get('draws', drawId);
      if (draw === null) throw new Error('it was opened');
      const salt = '0'.repeat(64);
      await tx.replace('draws', { ...draw, salt, commitment: commitmentOf(salt, sha256) });
    });
    await world.seal();
    await run(drawId);
    phone.open(<DrawPage />);
    await expectWords('lot-1-checked', '信封里的数和封条对不上');
    taro.storage.delete(`draw-commitment:${drawId}`);
    cleanup();
    phone.open(<DrawPage />);
    await expectWords('lot-1-checked', '名次也对得上');
  });

  it('sees the draws also on a phone that has no room to keep the strip of the envelope', async () => {
    const { world, villagers, nth, open } = await aDrawing();
    await open();
    taro.storageFull = 'draw-commitment';
    phoneOf(world, nth(villagers, 0)).open(<DrawPage />);
    await waitFor(() => expect(shown('lot-1-commitment')).toHaveLength(64));
  });

  it('is warned of a place its phone does not come to, and of another number in the envelope', async () => {
    const drawing = await aDrawing();
    const { households, nth, mine } = drawing;
    await drawn(drawing);
    const [draw] = await mine(0);
    if (draw === undefined) throw new Error('lots were drawn');
    const { id } = nth(households, 0);
    expect(isPlaceRight(draw, id)).toBe(true);
    expect(isPlaceRight({ ...draw, place: (draw.place ?? 0) + 1 }, id)).toBe(false);
    expect(isPlaceRight({ ...draw, tickets: [...draw.tickets].reverse() }, id)).toBe(false);
    expect(isPlaceRight(draw, nth(households, 1).id)).toBe(false);
    expect(isSaltRight(draw)).toBe(true);
    expect(isSaltRight({ ...draw, commitment: '0'.repeat(64) })).toBe(false);
    expect(isSaltRight({ ...draw, seed: null })).toBe(false);
  });

  it('reads that there is nothing to draw for', async () => {
    const { world, villagers, nth } = await aDrawing();
    phoneOf(world, nth(villagers, 0)).open(<DrawPage />);
    await expectWords('lots-none', '现在没有抽签的东西');
  });
});
