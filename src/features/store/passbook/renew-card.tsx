import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { PASSBOOK } from './texts';
import type { Passbook, PassbookDeeds } from './use-passbook';
import './passbook.scss';

const WORDS = PASSBOOK.renew;

interface RenewCardProps {
  readonly passbook: Passbook;
  readonly deeds: PassbookDeeds;
}

/** A booklet that is full or lost makes room for a new one. */
export function RenewCard({ passbook, deeds }: RenewCardProps) {
  const [open, setOpen] = useState(false);
  const { step } = deeds.renew.state;
  const begin = async (whole: boolean) => {
    await deeds.begin(passbook, whole);
    setOpen(false);
  };
  if (!open)
    return (
      <Button id="passbook-renew-open" kind="text" block onPress={() => setOpen(true)}>
        {WORDS.open}
      </Button>
    );
  const busy = step === 'sending' || step === 'unknown';
  return (
    <Card title={WORDS.title} id="passbook-renew-card">
      <View className="passbook__buttons">
        <Button
          id="passbook-renew-full"
          kind="secondary"
          block
          disabled={busy}
          onPress={() => void begin(false)}
        >
          {WORDS.full}
        </Button>
        <Button
          id="passbook-renew-lost"
          kind="secondary"
          block
          disabled={busy}
          onPress={() => void begin(true)}
        >
          {WORDS.lost}
        </Button>
        <Button id="passbook-renew-cancel" kind="text" block onPress={() => setOpen(false)}>
          {WORDS.cancel}
        </Button>
      </View>
    </Card>
  );
}
