import { Text, View } from '@tarojs/components';
import type { Direction, Item } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Tag } from '@/components/tag/tag';
import { booksText, capText, unitsText, valueText } from '@domain/rulebook/item-words';
import { ITEM, RULES } from './texts';
import './rules.scss';

interface RuleItemsProps {
  readonly direction: Direction;
  readonly items: readonly Item[];
}

/** What adds, or what takes, in one dimension; nothing where there is none. */
export function RuleItems({ direction, items }: RuleItemsProps) {
  const here = items.filter((item) => item.direction === direction);
  if (here.length === 0) return null;
  return (
    <Card flush title={RULES[direction]} id={`rules-${direction}`}>
      {here.map((item) => (
        <RuleItem key={item.code} item={item} />
      ))}
    </Card>
  );
}

function RuleItem({ item }: { readonly item: Item }) {
  const { code, name, direction, estimated } = item;
  return (
    <View className="rule" id={`rule-${code}`}>
      <View className="rule__head">
        <Text className="rule__name">{name}</Text>
        {estimated && <Tag tone="amber">{RULES.estimated}</Tag>}
      </View>
      <Text className={`rule__value rule__value--${direction}`}>{valueText(item)}</Text>
      {linesOf(item).map((line) => (
        <Text key={line} className="rule__line">
          {line}
        </Text>
      ))}
    </View>
  );
}

/** How often, what to show for it, what follows: a line each. */
function linesOf(item: Item): string[] {
  const { caps, evidence, photoRequired, proposers, rectify, source, direction } = item;
  const units = unitsText(item);
  return [
    ...(units === null ? [] : [units]),
    ...caps.map(capText),
    ...(evidence === '' ? [] : [ITEM.evidence(evidence)]),
    ...(photoRequired || direction === 'deduction' ? [ITEM.photo] : []),
    ...(rectify === null ? [] : [ITEM[rectify.mode](rectify.days)]),
    booksText(item),
    publicityLine(item),
    ITEM.proposers(proposers.map((one) => ITEM.names[one]).join('、')),
    ...(source === '' ? [] : [ITEM.source(source)]),
  ];
}

function publicityLine({ direction, publicity }: Item): string {
  if (direction === 'deduction') return ITEM.secret;
  return publicity ? ITEM.published : ITEM.direct;
}
