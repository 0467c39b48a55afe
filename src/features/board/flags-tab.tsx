import { Text, View } from '@tarojs/components';
import { periodName } from '@domain/period';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { StateView } from '@/components/state-view/state-view';
import { dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import type { Villager } from '@/features/villager/place';
import { FLAGS } from './texts';
import { useFlags } from './use-board';
import './board.scss';
import '@/features/villager/villager.scss';

/** The households that fly the red flag, as last published. */
export function FlagsTab({ villager }: { readonly villager: Villager }) {
  const flags = useFlags(villager);
  useRenewal(flags);
  return (
    <LoadView {...flags} loading={FLAGS.loading}>
      {(board) =>
        board === null ? (
          <StateView kind="empty" title={FLAGS.empty} detail={FLAGS.emptyHow} id="flags-empty" />
        ) : (
          <Card title={FLAGS.title(periodName(board.period))} id="flags">
            <Text className="villager__text">
              {FLAGS.published(dayText(dayOf(board.publishedAt)), board.households.length)}
            </Text>
            <Names names={board.households.map(({ maskedName }) => maskedName)} />
            <Text className="villager__hint">{FLAGS.how}</Text>
          </Card>
        )
      }
    </LoadView>
  );
}

/** Masked names are not unique: two households may be called 张*户. */
function Names({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return <Text className="villager__text">{FLAGS.none}</Text>;
  return (
    <View className="board__names">
      {names.map((name, index) => (
        <Text key={`${index} ${name}`} className="board__name">
          {name}
        </Text>
      ))}
    </View>
  );
}
