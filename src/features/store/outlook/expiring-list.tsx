import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { pointsFromText, pointsText } from '@domain/points';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { shortDayText } from '@/features/committee/when';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { StoreHere } from '../staff-page';
import { firstToGoOff, piecesSaid } from './pieces-said';
import { CUT, OUTLOOK } from './texts';
import type { ExpiringItem } from './use-outlook';
import './outlook.scss';

interface ExpiringListProps {
  readonly here: StoreHere;
  readonly items: readonly ExpiringItem[];
  readonly days: number;
  readonly onDone: () => Promise<void>;
}

/** What goes off soon, by its last day; who keeps the shop proposes a lower price. */
export function ExpiringList({ here, items, days, onDone }: ExpiringListProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const [told, setTold] = useState(false);
  if (items.length === 0)
    return (
      <StateView
        kind="empty"
        title={OUTLOOK.noExpiring}
        detail={OUTLOOK.noExpiringDetail(days)}
        id="expiring-none"
      />
    );
  return (
    <>
      {told && <Notice id="cut-sent">{CUT.sent}</Notice>}
      <Card flush id="expiring">
        {items.map((item, index) => {
          const key = `${item.goodsId} ${item.expiresOn}`;
          return (
            <View key={key}>
              <Row
                item={item}
                place={index + 1}
                onPress={
                  item.suggested === null || here.role === 'supervisor'
                    ? undefined
                    : () => setOpened(opened === key ? null : key)
                }
              />
              {opened === key && (
                <CutForm
                  villageId={here.villageId}
                  item={firstToGoOff(item, items)}
                  items={items}
                  onSent={() => {
                    setOpened(null);
                    setTold(true);
                    void onDone();
                  }}
                />
              )}
            </View>
          );
        })}
      </Card>
    </>
  );
}

interface RowProps {
  readonly item: ExpiringItem;
  readonly place: number;
  readonly onPress: (() => void) | undefined;
}

function Row({ item, place, onPress }: RowProps) {
  const { name, unitName, left, expiresOn, days, price, suggested } = item;
  const day = shortDayText(expiresOn);
  const when = days === 0 ? OUTLOOK.gone(day) : OUTLOOK.until(day, days);
  const priced = OUTLOOK.price(pointsText(price), unitName);
  return (
    <ListRow
      id={`expiring-row-${place}`}
      title={name}
      note={[OUTLOOK.left(left, unitName), when, ...(suggested === null ? [] : [priced])].join(
        ' · ',
      )}
      value={suggested === null ? undefined : OUTLOOK.suggest(pointsText(suggested))}
      {...(onPress === undefined ? {} : { onPress })}
    />
  );
}

interface CutFormProps {
  readonly villageId: string;
  readonly item: ExpiringItem;
  readonly items: readonly ExpiringItem[];
  readonly onSent: () => void;
}

function CutForm({ villageId, item, items, onSent }: CutFormProps) {
  const { goodsId, name, price, suggested, expiresOn } = item;
  const advised = suggested === null ? '' : pointsText(suggested);
  const [typed, setTyped] = useState(advised);
  const [note, setNote] = useState('');
  const write = useWrite('price-cut.create', onSent);
  const asked = pointsFromText(typed);
  const send = () => {
    if (asked === null) return;
    const why = note.trim() === '' ? {} : { note: note.trim() };
    void write.send({ villageId, goodsId, price: asked, ...why }, CUT.label(name));
  };
  return (
    <View className="outlook__form" id="cut-form">
      <Text className="outlook__words" id="cut-advice">
        {CUT.advice(piecesSaid({ ...item, until: expiresOn }, items), pointsText(price), advised)}
      </Text>
      <Field
        id="cut-price"
        label={CUT.price}
        kind="digit"
        value={typed}
        lengthMax={11}
        hint={CUT.priceHint(pointsText(price))}
        error={asked === null ? CUT.wrongPrice : undefined}
        onChange={setTyped}
      />
      <Field
        id="cut-note"
        label={CUT.note}
        value={note}
        lengthMax={100}
        hint={CUT.noteHint}
        onChange={setNote}
      />
      <SendButton id="cut" sendId="cut-send" write={write} onSend={send}>
        {CUT.send}
      </SendButton>
    </View>
  );
}
