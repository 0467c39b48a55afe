import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import type { Here } from '@/features/committee/here';
import { openGoods } from '@/features/committee/places';
import { COMMON } from '@/features/committee/texts';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { DetailFields, detailsFrom, NO_DETAILS } from './details';
import { labelFrom, LabelFields, NO_LABEL } from './label';
import { ADD, LABEL } from './texts';
import './goods-form.scss';

interface GoodsFormProps {
  readonly here: Here;
  readonly onAdded: () => Promise<void>;
}

/** Puts new goods on the shelf; folded up until it is wanted. */
export function GoodsForm({ here, onAdded }: GoodsFormProps) {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(NO_LABEL);
  const [tried, setTried] = useState(false);
  const write = useWrite('goods.create', async () => {
    setOpen(false);
    await onAdded();
  });
  const [more, setMore] = useState(NO_DETAILS);
  const label = labelFrom(draft);
  const details = detailsFrom(more, 'goods');
  const start = () => {
    write.reset();
    setDraft(NO_LABEL);
    setMore(NO_DETAILS);
    setTried(false);
    setOpen(true);
  };
  const save = () => {
    setTried(true);
    if (label === null || details === null) return;
    void write.send({ villageId: here.villageId, ...label, ...details }, ADD.label(label.name));
  };

  if (!open)
    return (
      <View className="goods-form">
        {write.state.step === 'done' && (
          <Added name={draft.name.trim()} goodsId={write.state.value.goodsId} />
        )}
        <Button id="goods-add" kind="secondary" block onPress={start}>
          {ADD.open}
        </Button>
      </View>
    );
  return (
    <Card title={ADD.open} id="goods-form">
      <View className="goods-form__fields">
        <LabelFields draft={draft} onChange={setDraft} tried={tried} />
        <DetailFields kind="goods" draft={more} onChange={setMore} />
      </View>
      <SendButton id="goods" sendId="goods-save" write={write} onSend={save}>
        {LABEL.save}
      </SendButton>
      <Button id="goods-cancel" kind="text" block onPress={() => setOpen(false)}>
        {COMMON.cancel}
      </Button>
    </Card>
  );
}

function Added({ name, goodsId }: { readonly name: string; readonly goodsId: string }) {
  return (
    <>
      <Notice id="goods-added">{ADD.done(name)}</Notice>
      <Button id="goods-added-open" kind="text" block onPress={() => openGoods(goodsId)}>
        {ADD.receive}
      </Button>
    </>
  );
}
