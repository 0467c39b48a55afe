import fs from 'node:fs';

/** WCAG 2: text needs 4.5 : 1 on its ground, the outline of a control 3 : 1. */
const tokens = fs.readFileSync('src/styles/tokens.scss', 'utf8');

function colour(name: string): string {
  const hex = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (hex === undefined) throw new Error(`tokens.scss has no colour --${name}`);
  return hex;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(colour(one)), luminance(colour(other))].sort(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'paper-raised', 'paper-sunk'];

it.each([
  ...grounds.flatMap((ground) => [
    ['ink', ground],
    ['ink-soft', ground],
    ['ink-faint', ground],
    ['pine', ground],
    ['cinnabar', ground],
    ['amber', ground],
  ]),
  ['on-pine', 'pine'],
  ['on-pine', 'pine-deep'],
  ['pine-deep', 'pine-wash'],
  ['on-cinnabar', 'cinnabar'],
  ['cinnabar-deep', 'cinnabar-wash'],
  ['amber', 'amber-wash'],
])('lets %s be read on %s', (text, ground) => {
  expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
});

it.each(grounds)('shows the outline of a control on %s', (ground) => {
  expect(ratio('line-strong', ground)).toBeGreaterThanOrEqual(3);
});

it('keeps what is read and touched large enough, and larger in elder mode', () => {
  const sizes = (name: string): number[] =>
    [...tokens.matchAll(new RegExp(`--${name}: (\\d+)px`, 'g'))].map((found) => Number(found[1]));
  const [body = 0, bodyElder = 0] = sizes('text-body');
  const [figure = 0] = sizes('text-figure');
  const [touch = 0, touchElder = 0] = sizes('touch');
  expect(body).toBeGreaterThanOrEqual(34);
  expect(bodyElder).toBeGreaterThanOrEqual(42);
  expect(figure).toBeGreaterThanOrEqual(96);
  expect(touch).toBeGreaterThanOrEqual(88);
  expect(touchElder).toBeGreaterThan(touch);
});
