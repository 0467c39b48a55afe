import { Text } from '@tarojs/components';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { BigFigure } from '@/components/big-figure/big-figure';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { navigate } from '@/services/platform';
import { balanceNotes } from './home-figures';
import { HOME } from './texts';
import './villager.scss';

/** How many points there are to spend, and the code to spend them with. */
export function BalanceCard({ home }: { readonly home: Output<'household.home'> }) {
  return (
    <>
      <Card tone="pine">
        <BigFigure
          id="home-balance"
          label={HOME.available}
          value={pointsText(home.available)}
          unit={HOME.point}
        />
        {balanceNotes(home).map((note) => (
          <Text key={note} className="villager__note">
            {note}
          </Text>
        ))}
      </Card>
      <Button block size="large" id="show-code" onPress={() => void navigate('/pages/code/index')}>
        {HOME.showCode}
      </Button>
    </>
  );
}
