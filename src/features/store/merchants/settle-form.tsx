import { Text } from '@tarojs/components';
import { useState } from 'react';
import { fenText } from '@domain/fund/fen';
import { FUND_KINDS, type FundKind } from '@domain/fund/fund';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { monthText } from '@/features/entry/when';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { confirm } from '@/services/platform';
import { MERCHANTS } from './texts';
import '@/features/committee/card-words.scss';

interface SettleFormProps {
  readonly villageId: string;
  readonly merchantId: string;
  readonly name: string;
  readonly month: string;
  readonly fen: number;
  readonly isRunning: boolean;
  readonly onSettled: () => Promise<void>;
}

/** Pays a month that is over, once, after a second look. */
export function SettleForm(props: SettleFormProps) {
  const { villageId, merchantId, name, month, fen, isRunning, onSettled } = props;
  const [fund, setFund] = useState<FundKind>('collective');
  const write = useWrite('merchant.settle', onSettled);
  if (isRunning) return <Notice id="settle-running">{MERCHANTS.settleRunning}</Notice>;
  const pay = async () => {
    const sure = await confirm({
      title: MERCHANTS.sureTitle,
      content: MERCHANTS.sure(name, monthText(month), fenText(fen), MERCHANTS.funds[fund]),
      confirmText: MERCHANTS.sureYes,
      cancelText: MERCHANTS.sureNo,
    });
    if (!sure) return;
    const wish = { villageId, merchantId, month, fund };
    await write.send(wish, MERCHANTS.settleLabel(name, monthText(month)));
  };

  return (
    <>
      <Text className="card-words">{MERCHANTS.settleHow}</Text>
      <Segmented
        id="settle-fund"
        label={MERCHANTS.settle}
        value={fund}
        options={FUND_KINDS.map((value) => ({ value, label: MERCHANTS.funds[value] }))}
        onChange={setFund}
      />
      <SendButton id="settle" sendId="settle-pay" write={write} onSend={() => void pay()}>
        {MERCHANTS.settle}
      </SendButton>
    </>
  );
}
