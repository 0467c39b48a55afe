import { Text, View } from '@tarojs/components';
import { cardTokenText } from '@domain/card';
import { QrCode } from '@/components/qr-code/qr-code';
import { sheetsOf } from './card-choice';
import { CARDS } from './household-texts';
import type { CardToPrint } from './use-cards';
import type { Here } from './here';
import './card-sheet.scss';

interface CardSheetProps {
  readonly here: Here;
  readonly cards: readonly CardToPrint[];
}

/** Cards as they lie on A4 paper: no name on them, and in the code nothing but the token. */
export function CardSheet({ here, cards }: CardSheetProps) {
  return (
    <View className="card-sheets" id="card-sheet">
      {sheetsOf(cards).map((sheet) => (
        <View key={sheet[0]?.token ?? ''} className="card-sheet">
          {sheet.map((card) => (
            <PointsCard key={card.token} here={here} card={card} />
          ))}
        </View>
      ))}
    </View>
  );
}

function PointsCard({ here, card }: { readonly here: Here; readonly card: CardToPrint }) {
  const { number, token } = card;
  return (
    <View className="points-card" id={`card-${number}`}>
      <View className="points-card__words">
        <Text className="points-card__village">{here.villageName}</Text>
        <Text className="points-card__shop">{here.shopName}</Text>
        <View className="points-card__household">
          <Text className="points-card__label">{CARDS.number}</Text>
          <Text className="points-card__number">{number}</Text>
        </View>
        <Text className="points-card__motto">{CARDS.motto}</Text>
      </View>
      <View className="points-card__code">
        <QrCode text={token} label={CARDS.codeLabel(number)} />
        <Text className="points-card__token">{cardTokenText(token)}</Text>
      </View>
    </View>
  );
}
