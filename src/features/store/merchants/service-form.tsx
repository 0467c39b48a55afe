import { View } from '@tarojs/components';
import { useState } from 'react';
import { pointsFromText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { StoreHere } from '../staff-page';
import { fenFrom } from './fen-from';
import { MERCHANTS } from './texts';

interface ServiceFormProps {
  readonly here: StoreHere;
  readonly merchantId: string;
  readonly onAdded: () => Promise<void>;
}

interface Draft {
  readonly name: string;
  readonly unitName: string;
  readonly price: string;
  readonly cost: string;
}

const NEW: Draft = { name: '', unitName: '次', price: '', cost: '' };

/** What a merchant gives for points; folded up until it is wanted. */
export function ServiceForm({ here, merchantId, onAdded }: ServiceFormProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [tried, setTried] = useState(false);
  const write = useWrite('goods.create', async () => {
    setDraft(null);
    setTried(false);
    await onAdded();
  });
  const save = () => {
    setTried(true);
    const service = draft === null ? null : serviceFrom(draft);
    if (service === null) return;
    const wish = { villageId: here.villageId, kind: 'service', merchantId, ...service } as const;
    void write.send(wish, MERCHANTS.serviceLabel(service.name));
  };

  if (draft === null)
    return (
      <Button id="service-add" kind="secondary" block onPress={() => setDraft(NEW)}>
        {MERCHANTS.addService}
      </Button>
    );
  return (
    <Card title={MERCHANTS.addService} id="service-form">
      {write.state.step !== 'unknown' && <Fields draft={draft} tried={tried} onChange={setDraft} />}
      <SendButton id="service" sendId="service-save" write={write} onSend={save}>
        {MERCHANTS.save}
      </SendButton>
      <Button id="service-cancel" kind="text" block onPress={() => setDraft(null)}>
        {MERCHANTS.cancel}
      </Button>
    </Card>
  );
}

function serviceFrom({ name, unitName, price, cost }: Draft) {
  const worth = pointsFromText(price);
  const costFen = cost.trim() === '' ? undefined : fenFrom(cost);
  const whole = name.trim() !== '' && unitName.trim() !== '';
  if (!whole || worth === null || costFen === null) return null;
  const label = { name: name.trim(), unitName: unitName.trim(), price: worth };
  return { ...label, ...(costFen === undefined ? {} : { costFen }) };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly tried: boolean;
  readonly onChange: (draft: Draft) => void;
}

function Fields({ draft, tried, onChange }: FieldsProps) {
  const { name, unitName, price, cost } = draft;
  const wrong = (isWrong: boolean, words: string) => (tried && isWrong ? words : undefined);
  const tied = tiedTo(draft, onChange);
  return (
    <View>
      <Field
        id="service-name"
        label={MERCHANTS.serviceName}
        hint={MERCHANTS.serviceNameHint}
        {...tied('name')}
        lengthMax={20}
        error={wrong(name.trim() === '', MERCHANTS.serviceNameMissing)}
      />
      <Field
        id="service-unit"
        label={MERCHANTS.unit}
        hint={MERCHANTS.unitHint}
        {...tied('unitName')}
        lengthMax={4}
        error={wrong(unitName.trim() === '', MERCHANTS.unitMissing)}
      />
      <Field
        id="service-price"
        label={MERCHANTS.price}
        kind="digit"
        {...tied('price')}
        lengthMax={7}
        error={wrong(pointsFromText(price) === null, MERCHANTS.priceWrong)}
      />
      <Field
        id="service-cost"
        label={MERCHANTS.cost}
        hint={MERCHANTS.costHint}
        kind="digit"
        {...tied('cost')}
        lengthMax={6}
        error={wrong(cost.trim() !== '' && fenFrom(cost) === null, MERCHANTS.costWrong)}
      />
    </View>
  );
}
