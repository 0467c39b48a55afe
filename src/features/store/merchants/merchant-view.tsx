import { Text } from '@tarojs/components';
import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { pointsText } from '@domain/points';
import { monthOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { openGoods } from '@/features/committee/places';
import { LoadView } from '@/features/load/load-view';
import { useRenewal } from '@/features/load/use-renewal';
import type { StoreHere } from '../staff-page';
import { MerchantInvite } from './merchant-invite';
import { MerchantForm } from './merchant-form';
import { ServiceForm } from './service-form';
import { StatementCard } from './statement-card';
import { MERCHANTS } from './texts';
import { useMerchants, useServices, type MerchantRow, type Service } from './use-merchants';
import '@/features/committee/card-words.scss';

interface MerchantViewProps {
  readonly here: StoreHere;
  readonly merchantId: string;
}

/** One partner: its services, what is owed month by month, and its people. */
export function MerchantView({ here, merchantId }: MerchantViewProps) {
  const merchants = useMerchants(here.villageId);
  useRenewal(merchants);
  return (
    <LoadView load={merchants.load} reload={merchants.reload} id="merchant-load">
      {(rows) => {
        const merchant = rows.find(({ id }) => id === merchantId);
        return merchant === undefined ? (
          <StateView kind="error" title={MERCHANTS.empty} id="merchant-gone" />
        ) : (
          <Known here={here} merchant={merchant} onSaved={merchants.reload} />
        );
      }}
    </LoadView>
  );
}

interface KnownProps {
  readonly here: StoreHere;
  readonly merchant: MerchantRow;
  readonly onSaved: () => Promise<void>;
}

function Known({ here, merchant, onSaved }: KnownProps) {
  const [editing, setEditing] = useState(false);
  const [told, setTold] = useState(false);
  const [month] = useState(() => monthOf(new Date().toISOString()));
  const { name, note, fenPerPoint, id: merchantId } = merchant;
  const saved = async () => {
    setEditing(false);
    setTold(true);
    await onSaved();
  };
  return (
    <>
      {editing ? (
        <MerchantForm
          here={here}
          merchant={merchant}
          onSaved={saved}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <Card title={name} id="merchant-card">
          {told && <Notice id="merchant-saved">{MERCHANTS.saved}</Notice>}
          <Text className="card-words">{MERCHANTS.note(note, fenText(fenPerPoint))}</Text>
          {here.canWrite && (
            <Button id="merchant-edit" kind="secondary" block onPress={() => setEditing(true)}>
              {MERCHANTS.edit}
            </Button>
          )}
        </Card>
      )}
      <Services here={here} merchantId={merchantId} />
      {here.role !== 'clerk' && (
        <StatementCard
          villageId={here.villageId}
          merchantId={merchantId}
          name={name}
          thisMonth={month}
          canPay={here.canWrite}
        />
      )}
      {here.canWrite && <MerchantInvite here={here} merchantId={merchantId} />}
    </>
  );
}

interface ServicesProps {
  readonly here: StoreHere;
  readonly merchantId: string;
}

function Services({ here, merchantId }: ServicesProps) {
  const services = useServices(here.villageId, merchantId);
  return (
    <>
      <Card flush title={MERCHANTS.services} id="merchant-services">
        <LoadView small load={services.load} reload={services.reload} id="services-load">
          {(items) =>
            items.length === 0 ? (
              <Notice id="services-none">{MERCHANTS.noServices}</Notice>
            ) : (
              <>
                {items.map((item, index) => (
                  <ServiceLine
                    key={item.id}
                    item={item}
                    place={index + 1}
                    {...(here.role !== 'clerk' && { onOpen: () => openGoods(item.id) })}
                  />
                ))}
              </>
            )
          }
        </LoadView>
      </Card>
      {here.canWrite && (
        <ServiceForm here={here} merchantId={merchantId} onAdded={services.reload} />
      )}
    </>
  );
}

interface ServiceLineProps {
  readonly item: Service;
  readonly place: number;
  /** To where it is changed, or taken off the shelf. */
  readonly onOpen?: () => void;
}

function ServiceLine({ item, place, onOpen }: ServiceLineProps) {
  const { name, price, unitName, costFen, onShelf } = item;
  const priced = MERCHANTS.service(pointsText(price), unitName);
  const paid = costFen === null ? '' : ` · ${MERCHANTS.paidEach(fenText(costFen))}`;
  return (
    <ListRow
      id={`service-${place}`}
      title={name}
      note={`${priced}${paid}`}
      value={onShelf ? '' : MERCHANTS.offShelf}
      {...(onOpen && { onPress: onOpen })}
    />
  );
}
