import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { dayAfter, dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { DayField } from '@/components/day-field/day-field';
import { Notice } from '@/components/notice/notice';
import { Stepper } from '@/components/stepper/stepper';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { call } from '@/services/transport';
import { DRAWS } from './texts';
import './draws.scss';

interface OpenFormProps {
  readonly villageId: string;
  readonly onOpened: () => Promise<void>;
  readonly onCancel: () => void;
}

type Goods = Output<'goods.list'>['goods'][number];

/** What is given out by lot, how many of it, and until when one may enter and take. */
export function OpenForm({ villageId, onOpened, onCancel }: OpenFormProps) {
  const shelf = useLoad(`draw goods ${villageId}`, () => call('goods.list', { villageId }));
  return (
    <Card title={DRAWS.open} id="draw-form">
      <LoadView load={shelf.load} reload={shelf.reload} id="draw-goods" small>
        {({ goods }) => {
          const some = goods.filter(({ kind, available }) => kind === 'goods' && available > 0);
          return some.length === 0 ? (
            <Text className="draws__line">{DRAWS.goodsNone}</Text>
          ) : (
            <Fields villageId={villageId} goods={some} onOpened={onOpened} />
          );
        }}
      </LoadView>
      <Button id="draw-cancel" kind="text" block onPress={onCancel}>
        {DRAWS.cancel}
      </Button>
    </Card>
  );
}

interface FieldsProps extends Pick<OpenFormProps, 'villageId' | 'onOpened'> {
  readonly goods: readonly Goods[];
}

function Fields({ villageId, goods, onOpened }: FieldsProps) {
  const [today] = useState(() => dayOf(new Date().toISOString()));
  const [goodsId, setGoodsId] = useState('');
  const [pieces, setPieces] = useState(1);
  const [closesOn, setClosesOn] = useState(dayAfter(today, 7));
  const [until, setUntil] = useState(dayAfter(today, 21));
  const [tried, setTried] = useState(false);
  const write = useWrite('draw.open', onOpened);
  const chosen = goods.find(({ id }) => id === goodsId);
  const isRight = chosen !== undefined && closesOn >= today && until > closesOn;
  const open = () => {
    setTried(true);
    if (!isRight) return;
    const wish = { villageId, goodsId, pieces, closesOn, until };
    void write.send(wish, DRAWS.openLabel(chosen.name));
  };
  return (
    <>
      <Text className="draws__line">{DRAWS.goods}</Text>
      <View className="draws__chips">
        {goods.map(({ id, name, available, unitName }) => (
          <Chip
            key={id}
            id={`draw-goods-${id}`}
            chosen={id === goodsId}
            onPress={() => {
              setGoodsId(id);
              setPieces(1);
            }}
          >
            {DRAWS.stock(name, available, unitName)}
          </Chip>
        ))}
      </View>
      <Text className="draws__line">{DRAWS.pieces}</Text>
      <Stepper
        id="draw-pieces"
        label={DRAWS.pieces}
        value={pieces}
        min={1}
        max={chosen?.available ?? 1}
        onChange={setPieces}
      />
      <DayField
        id="draw-closes"
        label={DRAWS.closesOn}
        placeholder={DRAWS.dayPlaceholder}
        value={closesOn}
        onChange={setClosesOn}
      />
      <DayField
        id="draw-until"
        label={DRAWS.untilDay}
        placeholder={DRAWS.dayPlaceholder}
        value={until}
        onChange={setUntil}
      />
      {tried && !isRight && (
        <Notice tone="error" id="draw-wrong">
          {DRAWS.wrong}
        </Notice>
      )}
      <Notice tone="warn">{DRAWS.effect}</Notice>
      <SendButton id="draw-open" sendId="draw-open" write={write} onSend={open}>
        {DRAWS.go}
      </SendButton>
    </>
  );
}
