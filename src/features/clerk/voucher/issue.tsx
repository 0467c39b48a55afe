import { Text, View } from '@tarojs/components';
import { POINT, pointsText } from '@domain/points';
import { VOUCHER_VALUES } from '@domain/voucher/voucher';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { Stepper } from '@/components/stepper/stepper';
import { Sum } from '../sum';
import { isSending } from '../use-slip';
import { VOUCHER } from './texts';
import { SLIPS_MAX, type Issue } from './use-vouchers';
import './voucher.scss';

/** How many slips of each value. */
export function IssueForm({ work }: { readonly work: Issue }) {
  return (
    <>
      <Notice>{VOUCHER.explainIssue}</Notice>
      {VOUCHER_VALUES.map((value) => (
        <View key={value} className="voucher-row">
          <Text className="voucher-row__name">{VOUCHER.slip(pointsText(value))}</Text>
          <Stepper
            id={`voucher-${value / POINT}`}
            label={VOUCHER.slip(pointsText(value))}
            unit={VOUCHER.pieces}
            value={work.counts[value] ?? 0}
            max={SLIPS_MAX}
            onChange={(count) => work.count(value, count)}
          />
        </View>
      ))}
    </>
  );
}

interface FooterProps {
  readonly work: Issue;
  readonly online: boolean;
}

export function IssueFooter({ work, online }: FooterProps) {
  return (
    <BottomBar>
      <Sum
        id="voucher-total"
        label={VOUCHER.issueTotal}
        value={pointsText(work.cost)}
        unit={VOUCHER.point}
        note={work.note}
      />
      <Button
        id="voucher-issue"
        loading={isSending(work.slip.step)}
        disabled={!work.ready || !online}
        onPress={() => void work.issue()}
      >
        {VOUCHER.issue}
      </Button>
    </BottomBar>
  );
}
