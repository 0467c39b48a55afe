import { Text, View } from '@tarojs/components';
import { periodName } from '@domain/period';
import type { Here } from '../here';
import { PRINT } from './texts';
import type { Plate } from './use-print';
import './flag-sheets.scss';

export type PlateSize = 'A5' | 'A4';

const ON_A_SHEET: Readonly<Record<PlateSize, number>> = { A5: 2, A4: 1 };

export function platesSheets(count: number, size: PlateSize): number {
  return Math.ceil(count / ON_A_SHEET[size]);
}

interface PlatesProps {
  readonly here: Here;
  readonly period: string;
  readonly plates: readonly Plate[];
  readonly size: PlateSize;
}

/** Plates as they lie on A4 paper: half a sheet or a whole one each. */
export function Plates({ here, period, plates, size }: PlatesProps) {
  const each = ON_A_SHEET[size];
  const sheets = Array.from({ length: platesSheets(plates.length, size) }, (_, sheet) =>
    plates.slice(sheet * each, (sheet + 1) * each),
  );
  return (
    <View className="flag-sheets" id="plates">
      {sheets.map((sheet) => (
        <View key={sheet[0]?.number ?? ''} className="flag-sheet">
          {sheet.map((plate) => (
            <DoorPlate
              key={plate.number}
              village={here.villageName}
              period={period}
              plate={plate}
              size={size}
            />
          ))}
        </View>
      ))}
    </View>
  );
}

interface DoorPlateProps {
  readonly village: string;
  readonly period: string;
  readonly plate: Plate;
  readonly size: PlateSize;
}

function DoorPlate({ village, period, plate, size }: DoorPlateProps) {
  const { number, headName } = plate;
  const { title, number: numberText, head, by } = PRINT.plate;
  return (
    <View className={`flag-plate flag-plate--${size}`} id={`plate-${number}`}>
      <Text className="flag-plate__title">{title}</Text>
      <View className="flag-plate__house">
        <Text className="flag-plate__number">{numberText(number)}</Text>
        <Text className="flag-plate__head">{`${head} ${headName}`}</Text>
      </View>
      <View className="flag-plate__foot">
        <Text>{periodName(period)}</Text>
        <Text>{by(village)}</Text>
      </View>
    </View>
  );
}
