import { Text } from '@tarojs/components';
import { inForceOn, type Item, type RulebookInForce } from '@domain/rulebook/rulebook';
import { Sentences } from '@/components/sentences/sentences';
import { useLoad } from '@/features/load/use-load';
import { booksText, capText, valueText } from '@domain/rulebook/item-words';
import { rulebookAtHand } from '@/features/rules/kept-rulebook';
import type { Reviewed } from './queue';
import { DETAIL } from './texts';

/** A village, as far as reading its rules needs it. */
export interface RuledVillage {
  readonly id: string;
  readonly rulebook: readonly RulebookInForce[];
}

interface RuleTextProps {
  readonly village: RuledVillage;
  readonly proposal: Pick<Reviewed, 'itemCode' | 'occurredOn'>;
}

/** The item as the rules in force on that day have it. */
export function RuleText({ village, proposal: { itemCode, occurredOn } }: RuleTextProps) {
  const version = inForceOn(village.rulebook, occurredOn)?.version ?? null;
  const { load } = useLoad(`rule:${village.id}:${version ?? ''}`, () =>
    version === null ? Promise.resolve(null) : rulebookAtHand(village.id, version),
  );
  if (load.step === 'loading') return <Text>{DETAIL.rulesLoading}</Text>;
  const item = load.value?.items.find(({ code }) => code === itemCode);
  if (item === undefined) return <Text id="rule-gone">{DETAIL.rulesGone}</Text>;
  return <Sentences id="rule-text" sentences={sentencesOf(item)} />;
}

function sentencesOf(item: Item): string[] {
  return [
    `${item.name}：${valueText(item)}`,
    ...item.caps.map(capText),
    booksText(item),
    ...(item.evidence === '' ? [] : [DETAIL.evidence(item.evidence)]),
  ];
}
