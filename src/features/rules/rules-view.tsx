import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Chip } from '@/components/chip/chip';
import { StateView } from '@/components/state-view/state-view';
import { REPORT_PAGE } from '@/features/villager/place';
import { navigate, redirect } from '@/services/platform';
import { AboutCard } from './about-card';
import { RuleItems } from './rule-items';
import { RULES } from './texts';
import type { Rules } from './use-rules';
import './rules.scss';
import '@/features/villager/villager.scss';

/** The rules in force, one dimension at a time. */
export function RulesView({ rulebook }: { readonly rulebook: Rules }) {
  if (rulebook.items.length === 0)
    return (
      <>
        <StateView
          kind="empty"
          title={RULES.shopOnly}
          detail={RULES.shopOnlyHow}
          action={{
            text: RULES.toShop,
            id: 'rules-shop',
            onPress: () => void redirect('/pages/shop/index'),
          }}
          id="rules-shop-only"
        />
        <AboutCard rulebook={rulebook} />
      </>
    );
  return (
    <>
      <Dimensions rulebook={rulebook} />
      <Button block id="rules-report" onPress={() => void navigate(REPORT_PAGE)}>
        {RULES.report}
      </Button>
      <View className="villager__gap" />
      <AboutCard rulebook={rulebook} />
    </>
  );
}

function Dimensions({ rulebook: { dimensions, items } }: { readonly rulebook: Rules }) {
  const [chosen, setChosen] = useState(dimensions[0]?.code ?? '');
  const here = items.filter(({ dimensionCode }) => dimensionCode === chosen);
  return (
    <>
      <View className="rules__dimensions" ariaLabel={RULES.dimension}>
        {dimensions.map(({ code, name }) => (
          <Chip
            key={code}
            id={`dimension-${code}`}
            chosen={code === chosen}
            onPress={() => setChosen(code)}
          >
            {name}
          </Chip>
        ))}
      </View>
      {here.length === 0 && <Text className="villager__text">{RULES.noneHere}</Text>}
      <RuleItems direction="addition" items={here} />
      <RuleItems direction="deduction" items={here} />
    </>
  );
}
