import { View } from '@tarojs/components';
import { useState } from 'react';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { scannedHere } from '@/features/card/scanned';
import { LoadView } from '@/features/load/load-view';
import { openPassbook } from '@/features/paper/places';
import { LINKS } from '@/features/paper/texts';
import type { Receipt } from '../kept-receipt';
import {
  backToCounter,
  onToRedemption,
  toCounter,
  toNextHousehold,
  toReceipt,
  toVoucherPrint,
} from '../places';
import { TEXTS } from '../texts';
import { VOUCHER } from '../voucher/texts';
import { PaperSlip } from './paper-slip';
import { UndoView } from './undo';
import { isUndoable, useReceipt } from './use-receipt';
import './receipt.scss';

const WORDS = TEXTS.receipt;

interface ReceiptViewProps {
  readonly villageId: string;
  readonly entryId: string;
}

export function ReceiptView({ villageId, entryId }: ReceiptViewProps) {
  const { load, reload } = useReceipt({ villageId, entryId });
  const [undoing, setUndoing] = useState(false);
  if (undoing && load.step === 'ready')
    return <UndoView receipt={load.value} onCancel={() => setUndoing(false)} />;
  return (
    <PageFrame title={WORDS.title} onBack={() => void backToCounter()} footer={<NextBar />}>
      <LoadView load={load} reload={reload} loading={WORDS.loading}>
        {(receipt) => (
          <>
            <PaperSlip receipt={receipt} />
            <Actions receipt={receipt} onUndo={() => setUndoing(true)} />
          </>
        )}
      </LoadView>
    </PageFrame>
  );
}

function NextBar() {
  return (
    <BottomBar>
      <Button id="next-household" size="large" block onPress={() => void toNextHousehold()}>
        {WORDS.next}
      </Button>
    </BottomBar>
  );
}

interface ActionsProps {
  readonly receipt: Receipt;
  readonly onUndo: () => void;
}

function Actions({ receipt, onUndo }: ActionsProps) {
  const [now] = useState(() => new Date().toISOString());
  return (
    <View className="receipt__actions">
      <SeeAlso receipt={receipt} />
      {receipt.entry.kind === 'voucherOut' && (
        <Button
          id="receipt-print"
          kind="secondary"
          block
          onPress={() => void toVoucherPrint(receipt.entry.id)}
        >
          {VOUCHER.print}
        </Button>
      )}
      <View className="receipt__pair">
        <GoOn receipt={receipt} now={now} />
        <Button
          id="receipt-passbook"
          kind="secondary"
          onPress={() => openPassbook(receipt.household.id)}
        >
          {LINKS.rows.passbook.title}
        </Button>
      </View>
      {isUndoable(receipt, now) && (
        <Button id="receipt-undo" kind="text" block onPress={onUndo}>
          {TEXTS.undo.open}
        </Button>
      )}
    </View>
  );
}

/** The other half of an undoing, whichever this is. */
function SeeAlso({ receipt: { entry, reversedBy } }: { readonly receipt: Receipt }) {
  if (reversedBy !== null)
    return (
      <>
        <Notice tone="error">{WORDS.undoneBy}</Notice>
        <Button
          id="receipt-reversal"
          kind="secondary"
          block
          onPress={() => void toReceipt(reversedBy)}
        >
          {WORDS.seeReversal}
        </Button>
      </>
    );
  const { source } = entry;
  if (source.kind !== 'reversal') return null;
  return (
    <Button
      id="receipt-original"
      kind="secondary"
      block
      onPress={() => void toReceipt(source.entryId)}
    >
      {WORDS.seeOriginal}
    </Button>
  );
}

/** Bringing and taking often come together: the household at the counter needs no second scan. */
function GoOn({ receipt, now }: { readonly receipt: Receipt; readonly now: string }) {
  const { entry, household } = receipt;
  const here = scannedHere(entry.villageId, now);
  if (here?.id !== household.id) return null;
  if (entry.kind === 'tradeIn' && here.available > 0)
    return (
      <Button id="go-redemption" kind="secondary" onPress={() => void onToRedemption()}>
        {WORDS.goRedemption}
      </Button>
    );
  return (
    <Button id="go-on" kind="secondary" onPress={() => void toCounter()}>
      {WORDS.goOn}
    </Button>
  );
}
