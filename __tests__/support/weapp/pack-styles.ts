import postcss, { type AtRule, type Root, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { resolveIn, type Dist } from './pack-components';
import { BUILT_IN } from './tags';

/** One sheet with everything it imports in place of the import. */
function withImports(dist: Dist, file: string, above: readonly string[] = []): Root {
  const root = postcss.parse(dist.read(file), { from: file });
  root.walkAtRules('import', (rule) => {
    const written = /["']([^"']+)["']/.exec(rule.params)?.[1] ?? '';
    const imported = resolveIn(file, written);
    if (above.includes(imported)) rule.remove();
    else rule.replaceWith(withImports(dist, imported, [...above, file]).nodes);
  });
  return root;
}

const rename = selectorParser((selectors) => {
  selectors.walkTags((tag) => {
    if (tag.value === 'page' || BUILT_IN.includes(tag.value)) tag.value = `wx-${tag.value}`;
  });
  // Ids carry a prefix for each component they lie in.
  selectors.walkIds((id) => {
    const ending = selectorParser.attribute({
      ...{ attribute: 'id', operator: '$=', value: '', raws: {} },
      quoteMark: '"',
    });
    ending.setValue(`--${id.value}`, { quoteMark: '"' });
    id.replaceWith(ending);
  });
});

// The steps of an animation look like rules, but name no elements.
const isKeyframes = (parent: Rule['parent']): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/** A WXSS file as CSS over the runner's own tags; '' when there is none. */
export function styleOf(dist: Dist, file: string): string {
  if (!dist.has(file)) return '';
  const root = withImports(dist, file);
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /(-?[\d.]+)rpx/gi,
      (_, length: string) => `calc(var(--rpx) * ${length})`,
    );
  });
  root.walkRules((rule) => {
    if (isKeyframes(rule.parent)) return;
    rule.selector = rename.processSync(rule.selector);
  });
  return root.toString();
}
