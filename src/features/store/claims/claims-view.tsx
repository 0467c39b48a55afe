import { Text } from '@tarojs/components';
import { useState } from 'react';
import { claimCodeText } from '@domain/claim/claim';
import { dayOf, monthOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Tag } from '@/components/tag/tag';
import { FindByCode } from '@/features/card/find-by-code';
import { dayText } from '@/features/entry/when';
import { WriteTrouble } from '@/features/write/write-trouble';
import { StatementCard } from '../merchants/statement-card';
import type { MerchantHere } from './merchant-only';
import { CLAIM } from './texts';
import { useClaim, type ClaimRow, type ClaimWork } from './use-claim';
import '@/features/committee/card-words.scss';

// Eight digits, and a space where somebody puts one.
const TYPED_MAX = 10;

/** A villager comes with a code: what it stands for, and that the service was had. */
export function ClaimsView({ here }: { readonly here: MerchantHere }) {
  const work = useClaim(here.villageId);
  const [month] = useState(() => monthOf(new Date().toISOString()));
  const { finding } = work;
  return (
    <>
      {work.told !== null && <Notice id="claim-told">{work.told}</Notice>}
      {finding.step === 'found' ? (
        <Found work={work} claim={finding.claim} />
      ) : (
        <FindByCode
          id="claim"
          words={CLAIM}
          looking={finding}
          kind="number"
          lengthMax={TYPED_MAX}
          onScan={work.scan}
          onLook={work.look}
        />
      )}
      {here.merchantId !== null && finding.step !== 'found' && (
        <StatementCard
          villageId={here.villageId}
          merchantId={here.merchantId}
          name={CLAIM.mine}
          thisMonth={month}
          canPay={false}
        />
      )}
    </>
  );
}

interface FoundProps {
  readonly work: ClaimWork;
  readonly claim: ClaimRow;
}

function Found({ work, claim }: FoundProps) {
  const { name, count, unitName, used, householdNumber, state, code } = claim;
  const tone = state === 'open' ? 'pine' : 'amber';
  return (
    <Card
      title={CLAIM.what(name, count, unitName)}
      extra={<Tag tone={tone}>{CLAIM.states[state]}</Tag>}
      id="claim-card"
    >
      <Text className="card-words" id="claim-code-shown">
        {`${CLAIM.code} ${claimCodeText(code)} · ${CLAIM.household(householdNumber)}`}
      </Text>
      <Text className="card-words" id="claim-words">
        {wordsOf(claim, count - used)}
      </Text>
      <WriteTrouble state={work.state} id="claim" onAgain={() => void work.again()} />
      {state === 'open' && work.state.step !== 'unknown' && (
        <Button
          id="claim-use"
          size="large"
          block
          loading={work.state.step === 'sending'}
          onPress={() => void work.use(claim)}
        >
          {CLAIM.use}
        </Button>
      )}
      <Button id="claim-next" kind="secondary" block onPress={work.reset}>
        {CLAIM.next}
      </Button>
    </Card>
  );
}

function wordsOf({ state, unitName, until, usedAt }: ClaimRow, left: number): string {
  if (state === 'open') return `${CLAIM.left(left, unitName)}，${CLAIM.until(dayText(until))}`;
  if (state === 'used') return CLAIM.usedUp(usedAt === null ? '' : dayText(dayOf(usedAt)));
  return CLAIM.over;
}
