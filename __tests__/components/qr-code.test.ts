import jsQR from 'jsqr';
import { qrImage, qrRows } from '@/components/qr-code/qr-svg';

/** Draws the modules as a camera would see them: four dots a module, light all round. */
function photograph(rows: boolean[][]): { data: Uint8ClampedArray; side: number } {
  const [scale, quiet] = [4, 4];
  const side = (rows.length + 2 * quiet) * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (rows[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet] === true)
        data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return { data, side };
}

it.each(['K7', 'card:4f9c2a71e08b4d6c9a53', '生态美超市·套溪村', 'https://example.com/?code=😀'])(
  'is read back as %s',
  (text) => {
    const { data, side } = photograph(qrRows(text));
    expect(jsQR(data, side, side)?.data).toBe(text);
  },
);

it('draws exactly the dark modules into the picture', () => {
  const svg = decodeURIComponent(qrImage('card:1').slice('data:image/svg+xml,'.length));
  const runs = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)];
  const drawn = new Set(
    runs.flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, i) => `${Number(x) + i - 4},${Number(y) - 4}`),
    ),
  );
  const dark = qrRows('card:1').flatMap((row, y) =>
    row.flatMap((on, x) => (on ? [`${x},${y}`] : [])),
  );
  expect([...drawn].sort()).toEqual(dark.sort());
});
