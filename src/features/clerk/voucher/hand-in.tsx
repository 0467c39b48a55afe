import { useState } from 'react';
import { BigChoice } from '@/components/big-choice/big-choice';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Sum } from '../sum';
import { isSending } from '../use-slip';
import { VOUCHER } from './texts';
import type { HandIn } from './use-vouchers';

// Number and letters, with the dash and the spaces somebody puts between.
const TYPED_MAX = 24;

/** Slips by their code, one after the other. */
export function HandInForm({ work }: { readonly work: HandIn }) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (work.add(typed)) setTyped('');
  };
  return (
    <>
      <Notice>{VOUCHER.explainHandIn}</Notice>
      {work.problem !== null && (
        <Notice id="voucher-problem" tone="error">
          {work.problem}
        </Notice>
      )}
      <BigChoice
        id="voucher-scan"
        mark="扫"
        title={VOUCHER.scan}
        note={VOUCHER.scanNote}
        onPress={() => void work.scan()}
      />
      <Card>
        <Field
          id="voucher-code"
          label={VOUCHER.code}
          hint={VOUCHER.codeHint}
          value={typed}
          lengthMax={TYPED_MAX}
          onChange={setTyped}
        />
        <Button
          id="voucher-add"
          kind="secondary"
          block
          disabled={typed.trim() === ''}
          onPress={add}
        >
          {VOUCHER.add}
        </Button>
      </Card>
      {work.slips.length > 0 && (
        <Card flush title={VOUCHER.handedIn} id="voucher-slips">
          {work.slips.map(({ number }, index) => (
            <ListRow
              key={number}
              id={`voucher-slip-${index + 1}`}
              title={VOUCHER.number(number)}
              value={VOUCHER.remove}
              onPress={() => work.remove(number)}
            />
          ))}
        </Card>
      )}
    </>
  );
}

interface FooterProps {
  readonly work: HandIn;
  readonly online: boolean;
}

export function HandInFooter({ work, online }: FooterProps) {
  return (
    <BottomBar>
      <Sum
        id="voucher-count"
        label={VOUCHER.handInTotal}
        value={String(work.slips.length)}
        unit={VOUCHER.pieces}
        note={work.slips.length === 0 ? VOUCHER.none : undefined}
      />
      <Button
        id="voucher-hand-in"
        loading={isSending(work.slip.step)}
        disabled={!work.ready || !online}
        onPress={() => void work.handIn()}
      >
        {VOUCHER.handIn}
      </Button>
    </BottomBar>
  );
}
