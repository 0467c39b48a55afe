import { Text, View } from '@tarojs/components';
import { periodName } from '@domain/period';
import { pointsText } from '@domain/points';
import { Card } from '@/components/card/card';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import type { Here } from '../here';
import { FigureTable } from '../figure-table';
import { PrintCard } from '../print-card';
import { dayText, today } from '../when';
import { householdRowsOf, itemRowsOf, pointsOf } from './sheet-rows';
import { SHEET } from './texts';
import { useSheet, type Sheet } from './use-sheet';
import './sheet-view.scss';

interface SheetViewProps {
  readonly here: Here;
  readonly period: string;
}

/** What is put on the wall of a period: what was gained, and nothing that was taken. */
export function SheetView({ here: { villageId, villageName }, period }: SheetViewProps) {
  const { load, reload, fetched } = useSheet(villageId, period);
  if (load.step === 'loading')
    return <StateView kind="loading" title={SHEET.loading(fetched)} id="sheet-loading" />;
  return (
    <LoadView load={load} reload={reload} id="sheet-load">
      {(sheet) =>
        sheet.gains.length === 0 ? (
          <StateView kind="empty" title={SHEET.empty} detail={SHEET.emptyDetail} id="sheet-empty" />
        ) : (
          <>
            <PrintCard id="sheet" words={SHEET} />
            <Paper name={SHEET.name(villageName, periodName(period))} sheet={sheet} />
          </>
        )
      }
    </LoadView>
  );
}

function Paper({ name, sheet }: { readonly name: string; readonly sheet: Sheet }) {
  const { gains, names, issued, redeemed, flagged } = sheet;
  const households = householdRowsOf(gains, names);
  const total = pointsText(pointsOf(gains));
  return (
    <Card id="sheet-paper">
      <Text className="sheet__name">{name}</Text>
      <Text className="sheet__line" id="sheet-sums">
        {SHEET.issued(pointsText(issued)) + SHEET.redeemed(pointsText(redeemed))}
        {flagged === null ? '' : SHEET.flags(flagged)}
      </Text>
      <Text className="sheet__title">{SHEET.byItem}</Text>
      <FigureTable
        id="sheet-items"
        head={Object.values(SHEET.columns)}
        rows={itemRowsOf(gains).map(({ itemCode, itemName, times, households: count, points }) => ({
          key: itemCode,
          cells: [itemName, String(times), String(count), pointsText(points)],
        }))}
        foot={[SHEET.total, String(gains.length), String(households.length), total]}
      />
      <Text className="sheet__title">{SHEET.byHousehold}</Text>
      <View className="sheet__households">
        <FigureTable
          id="sheet-households"
          head={Object.values(SHEET.householdColumns)}
          rows={households.map(({ maskedName, times, points }, index) => ({
            key: String(index + 1),
            cells: [maskedName, String(times), pointsText(points)],
          }))}
        />
      </View>
      <Text className="sheet__line">{SHEET.object}</Text>
      <Text className="sheet__line">{SHEET.printedOn(dayText(today()))}</Text>
    </Card>
  );
}
