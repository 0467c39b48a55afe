import { newerThanEs5 } from '../../tools/es5';

it.each([
  ['arrow function', 'f(x => x)'],
  ['let or const', 'const x = 1'],
  ['class', 'class A {}'],
  ['template string', 'x = `a`'],
  ['spread', 'f(...x)'],
  ['destructuring', 'var { a: b } = c'],
  ['shorthand property', 'x = { a }'],
  ['optional chaining', 'a?.b'],
  ['??', 'a ?? b'],
  ['rest or default parameter', 'function f(a = 1) {}'],
  ['for of', 'for (var x of y) {}'],
  ['catch without name', 'try {} catch {}'],
])('finds %s', (what, code) => {
  expect(newerThanEs5('a.js', code).join()).toContain(what);
});

it('lets ES5 pass, also where newer syntax only stands in a text', () => {
  const code = 'var s = "x => `${y}` ?? a?.b"; var r = /=>/; function f(a) { return { b: a } }';
  expect(newerThanEs5('a.js', code)).toEqual([]);
});
