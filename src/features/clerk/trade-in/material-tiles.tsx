import { Text, View } from '@tarojs/components';
import type { Material } from '@domain/exchange-table';
import { pointsText } from '@domain/points';
import { classes } from '@/components/given';
import { pressable } from '@/components/pressable';
import { broughtText, rateText } from '@/features/entry/words';
import { TEXTS } from '../texts';
import type { BroughtLine } from './brought';
import './material-tiles.scss';

interface MaterialTilesProps {
  readonly materials: readonly Material[];
  readonly lines: readonly BroughtLine[];
  readonly chosen: string | undefined;
  readonly onChoose: (material: Material) => void;
}

export function MaterialTiles({ materials, lines, chosen, onChoose }: MaterialTilesProps) {
  return (
    <View className="material-tiles">
      {materials.map((material) => (
        <Tile
          key={material.id}
          material={material}
          line={lines.find(({ typed }) => typed.materialId === material.id)}
          chosen={material.id === chosen}
          onPress={() => onChoose(material)}
        />
      ))}
    </View>
  );
}

interface TileProps {
  readonly material: Material;
  readonly line: BroughtLine | undefined;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function Tile({ material, line, chosen, onPress }: TileProps) {
  const { id, name, rate, unitName } = material;
  const counted = line?.step === 'counted' ? line.line : null;
  const look = classes(
    'material-tiles__tile',
    chosen && 'material-tiles__tile--chosen',
    counted !== null && 'material-tiles__tile--filled',
  );
  return (
    <View
      className={look}
      {...pressable({ id: `material-${id}`, label: name, chosen, role: 'radio', onPress })}
    >
      <Text className="material-tiles__name">{name}</Text>
      <Text className="material-tiles__rate">
        {counted === null
          ? rateText(rate, unitName)
          : `${broughtText({ ...counted, name: '' }).trim()} · ${pointsText(counted.points)} ${TEXTS.tradeIn.point}`}
      </Text>
    </View>
  );
}
