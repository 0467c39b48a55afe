import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { CloseList } from './close-list';
import { CloseView } from './close-view';
import { DayFigures, type Close } from './day-figures';
import { momentText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import type { StoreHere } from '../staff-page';
import { CountersignCard } from './countersign-card';
import { SignCard } from './sign-card';
import { CLOSING } from './texts';
import { useClosing, type Open } from './use-closing';

/** The day as it would be closed now, and the closes before; one of them opened by its number. */
export function DayView({ here }: { readonly here: StoreHere }) {
  const { now, closes, reload } = useClosing(here.villageId);
  const [opened, setOpened] = useState<number | null>(null);
  const [isSigned, setSigned] = useState(false);
  useRenewal(now, closes);
  const signed = async () => {
    setSigned(true);
    await reload();
  };
  const close = closes.load.value?.find(({ no }) => no === opened);
  if (close !== undefined)
    return <Opened here={here} close={close} onSigned={reload} onBack={() => setOpened(null)} />;
  return (
    <>
      {isSigned && <Notice id="day-signed">{CLOSING.signed}</Notice>}
      <LoadView load={now.load} reload={now.reload} loading={CLOSING.loading} id="day-now">
        {(open) => (
          <Now key={open.no} here={here} open={open} onSigned={signed} onRenew={now.reload} />
        )}
      </LoadView>
      <LoadView load={closes.load} reload={closes.reload} small id="day-closes">
        {(all) =>
          all.length === 0 ? (
            <StateView
              kind="empty"
              title={CLOSING.none}
              detail={CLOSING.noneHow}
              id="closes-none"
            />
          ) : (
            <CloseList title={CLOSING.list} closes={all} onOpen={setOpened} />
          )
        }
      </LoadView>
      <MoreButton more={closes.more} id="closes-more" />
    </>
  );
}

interface NowProps {
  readonly here: StoreHere;
  readonly open: Open;
  readonly onSigned: () => Promise<void>;
  readonly onRenew: () => Promise<void>;
}

function Now({ here, open, onSigned, onRenew }: NowProps) {
  const { figures, from, fresh } = open;
  const { tradeIns, redemptions, reversals, others, goods } = figures;
  const isEmpty = tradeIns + redemptions + reversals + others + goods.length === 0;
  return (
    <>
      <Card title={CLOSING.now} id="day-open" extra={<Renew onRenew={onRenew} />}>
        <Text className="day-line">{CLOSING.since(momentText(from))}</Text>
        <Text className="day-line">{CLOSING.how}</Text>
        {isEmpty && <Text className="day-line">{CLOSING.nothing}</Text>}
      </Card>
      {fresh > 0 && (
        <Notice tone="warn" id="day-fresh">
          {CLOSING.fresh(fresh)}
        </Notice>
      )}
      {!isEmpty && <DayFigures figures={figures} weighed={[]} />}
      {here.role === 'clerk' && (
        <SignCard
          villageId={here.villageId}
          close={open}
          words={CLOSING.sign}
          onSigned={onSigned}
        />
      )}
    </>
  );
}

/** A minute later the newest can be signed too, and somebody may have signed meanwhile. */
function Renew({ onRenew }: Pick<NowProps, 'onRenew'>) {
  const [busy, setBusy] = useState(false);
  const renew = async () => {
    setBusy(true);
    await onRenew();
    setBusy(false);
  };
  return (
    <Button id="day-renew" kind="text" size="small" loading={busy} onPress={() => void renew()}>
      {CLOSING.renew}
    </Button>
  );
}

interface OpenedProps extends Pick<NowProps, 'here' | 'onSigned'> {
  readonly close: Close;
  readonly onBack: () => void;
}

function Opened({ here, close, onSigned, onBack }: OpenedProps) {
  const { villageId, role } = here;
  const { no, state } = close;
  return (
    <>
      <CloseView close={close} />
      {state === 'signed' && role === 'committee' && (
        <CountersignCard villageId={villageId} no={no} onSigned={onSigned} />
      )}
      {state === 'reopened' && role === 'clerk' && (
        <SignCard villageId={villageId} close={close} words={CLOSING.resign} onSigned={onSigned} />
      )}
      <Button id="day-back" kind="text" block onPress={onBack}>
        {CLOSING.back}
      </Button>
    </>
  );
}
