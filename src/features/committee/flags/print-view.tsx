import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { back, platformName, print } from '@/services/platform';
import type { Here } from '../here';
import { TO } from '../places';
import { Plates, platesSheets, type PlateSize } from './plates';
import { PRINT } from './texts';
import { usePrinted, type Printed } from './use-print';
import { WallList } from './wall-list';

// The page's own print rules are for browsers only: WeChat's styles know no @page.
if (process.env.TARO_ENV === 'h5') void import('./flag-print.scss');

interface PrintViewProps {
  readonly here: Here;
  readonly period: string | undefined;
}

/** What is hung up of the red flags: a plate for the own door, and the list for the wall. */
export function PrintView({ here, period }: PrintViewProps) {
  const { load, reload } = usePrinted(here.villageId, period);
  return (
    <LoadView load={load} reload={reload} id="print-load">
      {(printed) => {
        if (printed === null)
          return (
            <StateView
              kind="empty"
              title={PRINT.unpublished}
              detail={PRINT.unpublishedDetail}
              action={{
                text: PRINT.toFlags,
                id: 'print-to-flags',
                onPress: () => void back(TO.flags),
              }}
              id="print-unpublished"
            />
          );
        if (printed.wall.length === 0)
          return (
            <StateView kind="empty" title={PRINT.none} detail={PRINT.noneDetail} id="print-none" />
          );
        return <Chosen here={here} printed={printed} />;
      }}
    </LoadView>
  );
}

type Kind = keyof typeof PRINT.kinds;

interface Choice {
  readonly kind: Kind;
  readonly size: PlateSize;
  readonly number: string;
}

const onPaper = platformName === 'h5';
/** A phone shows what they look like; it does not draw a whole village. */
const SHOWN_ON_PHONE = 4;

function Chosen({ here, printed }: { readonly here: Here; readonly printed: Printed }) {
  const [choice, setChoice] = useState<Choice>({ kind: 'plate', size: 'A5', number: '' });
  const [shown, setShown] = useState(SHOWN_ON_PHONE);
  const { kind, size } = choice;
  const plates = printed.plates.filter(({ number }) => isMeant(number, choice.number));
  const seen = onPaper ? plates : plates.slice(0, shown);
  return (
    <>
      <View className="flag-print__controls">
        <Card>
          <ChoiceFields choice={choice} onChange={setChoice} />
          <Printing
            count={
              kind === 'list'
                ? PRINT.listCount(printed.wall.length)
                : PRINT.count(plates.length, platesSheets(plates.length, size))
            }
            kind={kind}
            empty={kind === 'plate' && plates.length === 0}
          />
        </Card>
      </View>
      {kind === 'list' && <WallList here={here} printed={printed} />}
      {kind === 'plate' && plates.length === 0 && (
        <Notice id="plates-none">{PRINT.noneFound}</Notice>
      )}
      {kind === 'plate' && <Plates here={here} period={printed.period} plates={seen} size={size} />}
      {kind === 'plate' && seen.length < plates.length && (
        <Button
          id="plates-more"
          kind="secondary"
          block
          onPress={() => setShown(shown + SHOWN_ON_PHONE)}
        >
          {PRINT.more}
        </Button>
      )}
    </>
  );
}

/** 7 finds 007; nothing typed means all of them. */
function isMeant(number: string, typed: string): boolean {
  const wanted = typed.trim();
  if (wanted === '') return true;
  const bare = (text: string) => text.replace(/^0+(?=.)/, '').toLowerCase();
  return bare(number) === bare(wanted);
}

interface ChoiceFieldsProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

function ChoiceFields({ choice, onChange }: ChoiceFieldsProps) {
  const tied = tiedTo(choice, onChange);
  return (
    <>
      <Segmented
        id="print-what"
        label={PRINT.what}
        {...tied('kind')}
        options={[
          { value: 'plate', label: PRINT.kinds.plate },
          { value: 'list', label: PRINT.kinds.list },
        ]}
      />
      {choice.kind === 'plate' && (
        <>
          <Segmented
            id="print-size"
            label={PRINT.size}
            {...tied('size')}
            options={[
              { value: 'A5', label: PRINT.sizes.A5 },
              { value: 'A4', label: PRINT.sizes.A4 },
            ]}
          />
          <Field
            id="print-number"
            label={PRINT.one}
            {...tied('number')}
            placeholder={PRINT.oneHint}
            lengthMax={12}
          />
        </>
      )}
    </>
  );
}

interface PrintingProps {
  readonly count: string;
  readonly kind: Kind;
  readonly empty: boolean;
}

function Printing({ count, kind, empty }: PrintingProps) {
  const [failed, setFailed] = useState(false);
  if (!onPaper)
    return (
      <Notice id="print-on-phone" title={count}>
        {kind === 'list' ? `${PRINT.onPhone}${PRINT.privacy}` : PRINT.onPhone}
      </Notice>
    );
  return (
    <>
      <Notice id="print-how" title={count}>
        {kind === 'list' ? `${PRINT.howList}${PRINT.privacy}` : PRINT.howPlate}
      </Notice>
      {failed && <Notice tone="error">{PRINT.noPrinter}</Notice>}
      <Button id="print-button" block disabled={empty} onPress={() => setFailed(!print())}>
        {PRINT.print}
      </Button>
    </>
  );
}
