import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { MoreButton } from '@/features/load/more-button';
import { usePages } from '@/features/load/use-pages';
import { call } from '@/services/transport';
import type { Here } from '../here';
import { LoadView } from '../load-view';
import { yuanText } from '../rulebook/typed';
import { dayText } from '../when';
import { FundForm } from './fund-form';
import { FUND } from './texts';

interface FundCardProps {
  readonly here: Here;
  readonly onRecorded: () => Promise<void>;
}

type Fund = Output<'fund.list'>['funds'][number];

const PAGE = 5;

/** The shop's money as it was recorded, and the way to record it anew. */
export function FundCard({ here: { villageId, canWrite }, onRecorded }: FundCardProps) {
  const [step, setStep] = useState<'closed' | 'open' | 'done'>('closed');
  const funds = usePages(`funds ${villageId}`, async (before) => {
    const page = await call('fund.list', {
      villageId,
      limit: PAGE,
      ...(before === null ? {} : { before }),
    });
    return { items: page.funds, next: page.next };
  });
  const closed = async (recorded: boolean) => {
    setStep(recorded ? 'done' : 'closed');
    if (recorded) await Promise.all([funds.reload(), onRecorded()]);
  };
  return (
    <Card title={FUND.title} id="fund-card">
      {step === 'done' && <Notice id="fund-done">{FUND.done}</Notice>}
      <LoadView load={funds.load} onRetry={() => void funds.reload()} small id="fund-load">
        {(listed) =>
          listed.length === 0 ? (
            <Text className="settlement__words" id="fund-none">
              {FUND.none}
            </Text>
          ) : (
            <>
              {listed.map((fund, index) => (
                <FundRow key={fund.id} fund={fund} place={index + 1} />
              ))}
              <MoreButton more={funds.more} id="fund-more" />
            </>
          )
        }
      </LoadView>
      {canWrite && step !== 'open' && (
        <Button id="fund-open" kind="secondary" block onPress={() => setStep('open')}>
          {FUND.open}
        </Button>
      )}
      {canWrite && step === 'open' && (
        <FundForm villageId={villageId} onClose={(recorded) => void closed(recorded)} />
      )}
    </Card>
  );
}

function FundRow({ fund, place }: { readonly fund: Fund; readonly place: number }) {
  const { amountFen, on, note, byName } = fund;
  return (
    <ListRow
      id={`fund-row-${place}`}
      title={dayText(on)}
      note={FUND.by(byName, note)}
      value={FUND.yuan(yuanText(amountFen))}
    />
  );
}
