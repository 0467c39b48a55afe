import { Text } from '@tarojs/components';
import { useState } from 'react';
import { pointsText } from '@domain/points';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import type { ByCard } from '@/features/card/scanned';
import { useOnline } from '@/services/platform';
import { CounterFrame } from '../counter-frame';
import { CountersignField } from '../countersign-field';
import { SlipRefused } from '../slip-refused';
import { HandInFooter, HandInForm } from './hand-in';
import { IssueFooter, IssueForm } from './issue';
import { VOUCHER } from './texts';
import { useHandIn, useIssue } from './use-vouchers';

type Way = keyof typeof VOUCHER.ways;

interface VoucherViewProps {
  readonly villageId: string;
  readonly household: ByCard;
}

/** Points onto paper, and paper back into points, for the household at the counter. */
export function VoucherView({ villageId, household }: VoucherViewProps) {
  const [way, setWay] = useState<Way>('handIn');
  const issue = useIssue({ villageId, household });
  const handIn = useHandIn({ villageId, household });
  const online = useOnline();
  const { slip, signing } = way === 'issue' ? issue : handIn;
  const footer =
    way === 'issue' ? (
      <IssueFooter work={issue} online={online} />
    ) : (
      <HandInFooter work={handIn} online={online} />
    );
  return (
    <CounterFrame
      id="voucher-page"
      household={household}
      aside={
        <Text id="voucher-available">{VOUCHER.available(pointsText(household.available))}</Text>
      }
      slip={slip}
      footer={footer}
    >
      <Segmented
        id="voucher-way"
        label={VOUCHER.what}
        value={way}
        options={[
          { value: 'handIn', label: VOUCHER.ways.handIn },
          { value: 'issue', label: VOUCHER.ways.issue },
        ]}
        onChange={setWay}
      />
      {!online && (
        <Notice id="voucher-offline" tone="warn">
          {VOUCHER.offline}
        </Notice>
      )}
      <SlipRefused refusal={slip.refusal} />
      <CountersignField signing={signing} />
      {way === 'issue' ? <IssueForm work={issue} /> : <HandInForm work={handIn} />}
    </CounterFrame>
  );
}
