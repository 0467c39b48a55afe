import { View } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import type { Here } from '@/features/committee/here';
import { COMMON } from '@/features/committee/texts';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { usePhotos } from '@/features/photo/use-photos';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { DetailFields, detailsDraftOf, detailsFrom } from './details';
import { draftOf, labelFrom, LabelFields, type Label } from './label';
import { DETAILS, EDIT, GOODS, LABEL } from './texts';
import type { GoodsItem } from './use-goods';
import './edit-card.scss';

interface GoodsEditCardProps {
  readonly here: Here;
  readonly item: GoodsItem;
  readonly onDone: () => Promise<void>;
}

/** Another name, unit or price, or off the shelf and on again; folded up until it is wanted. */
export function GoodsEditCard({ here, item, onDone }: GoodsEditCardProps) {
  const [step, setStep] = useState<'closed' | 'open' | 'done'>('closed');
  if (step === 'open')
    return (
      <EditForm
        here={here}
        item={item}
        onClose={(done) => {
          setStep(done ? 'done' : 'closed');
          if (done) void onDone();
        }}
      />
    );
  return (
    <View className="goods-edit">
      {step === 'done' && <Notice id="goods-edited">{EDIT.done}</Notice>}
      <Button id="goods-edit" kind="secondary" block onPress={() => setStep('open')}>
        {EDIT.open}
      </Button>
    </View>
  );
}

interface EditFormProps extends Omit<GoodsEditCardProps, 'onDone'> {
  readonly onClose: (done: boolean) => void;
}

function EditForm({ here, item, onClose }: EditFormProps) {
  const [draft, setDraft] = useState(() => draftOf(item));
  const [onShelf, setOnShelf] = useState(item.onShelf);
  const [tried, setTried] = useState(false);
  const write = useWrite('goods.edit', () => onClose(true));
  const [more, setMore] = useState(() => detailsDraftOf(item));
  const photos = usePhotos({ villageId: here.villageId, max: 1 });
  const label = labelFrom(draft);
  const details = detailsFrom(more, item.kind);
  const save = () => {
    setTried(true);
    if (label === null || details === null || !photos.settled) return;
    const [photoId] = photos.photoIds;
    const pictured = photoId === undefined ? {} : { photoId };
    const named = { villageId: here.villageId, goodsId: item.id };
    const wish = { ...named, ...label, ...details, ...pictured, onShelf };
    void write.send(wish, EDIT.label(item.name));
  };

  return (
    <Card title={EDIT.open} id="goods-edit-form">
      <LabelFields draft={draft} onChange={setDraft} tried={tried} />
      <DetailFields kind={item.kind} draft={more} onChange={setMore} />
      <PhotoPicker
        photos={photos}
        label={DETAILS.photo}
        hint={DETAILS.photoHint}
        id="goods-photo"
      />
      <Segmented
        id="goods"
        label={EDIT.shelf}
        value={onShelf ? 'on-shelf' : 'off-shelf'}
        options={[
          { value: 'on-shelf', label: GOODS.onShelf },
          { value: 'off-shelf', label: GOODS.offShelf },
        ]}
        onChange={(value) => setOnShelf(value === 'on-shelf')}
      />
      <EditWarnings item={item} label={label} onShelf={onShelf} />
      <SendButton id="goods" sendId="goods-save" write={write} onSend={save}>
        {LABEL.save}
      </SendButton>
      <Button id="goods-cancel" kind="text" block onPress={() => onClose(false)}>
        {COMMON.cancel}
      </Button>
    </Card>
  );
}

interface EditWarningsProps {
  readonly item: GoodsItem;
  readonly label: Label | null;
  readonly onShelf: boolean;
}

/** What will be otherwise at once, before it is. */
function EditWarnings({ item, label, onShelf }: EditWarningsProps) {
  const priced = label !== null && label.price !== item.price ? label.price : null;
  return (
    <>
      {priced !== null && (
        <Notice tone="warn" id="goods-price-warning">
          {EDIT.newPrice(pointsText(item.price), pointsText(priced)) +
            (item.estimated ? EDIT.decided : '')}
        </Notice>
      )}
      {item.onShelf && !onShelf && (
        <Notice tone="warn" id="goods-off-warning">
          {EDIT.takesOff}
        </Notice>
      )}
    </>
  );
}
