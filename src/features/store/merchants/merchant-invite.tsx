import { Text } from '@tarojs/components';
import { useState } from 'react';
import { cardTokenText } from '@domain/card';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { OneTimeCode } from '@/features/committee/one-time-code';
import { momentText } from '@/features/entry/when';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { StoreHere } from '../staff-page';
import { MERCHANTS } from './texts';
import '@/features/committee/card-words.scss';

interface MerchantInviteProps {
  readonly here: StoreHere;
  readonly merchantId: string;
}

/** A merchant's own phone; the code is on the screen once. */
export function MerchantInvite({ here, merchantId }: MerchantInviteProps) {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('invite.create');
  const plain = name.trim();
  const send = () => {
    setTried(true);
    const wish = { villageId: here.villageId, role: 'merchant', merchantId, name: plain } as const;
    if (plain !== '') void write.send(wish, MERCHANTS.inviteLabel(plain));
  };
  if (write.state.step === 'done') {
    const { code, expiresAt } = write.state.value;
    return (
      <Card title={MERCHANTS.invite} id="merchant-invite">
        <OneTimeCode
          id="merchant-code"
          title={MERCHANTS.inviteCode(plain)}
          code={cardTokenText(code)}
          until={MERCHANTS.inviteUntil(momentText(expiresAt))}
        />
        <Notice tone="warn">{MERCHANTS.inviteOnce}</Notice>
      </Card>
    );
  }
  return (
    <Card title={MERCHANTS.invite} id="merchant-invite">
      <Text className="card-words">{MERCHANTS.inviteHow}</Text>
      <Field
        id="merchant-invite-name"
        label={MERCHANTS.inviteName}
        value={name}
        lengthMax={20}
        error={tried && plain === '' ? MERCHANTS.inviteNameMissing : undefined}
        onChange={setName}
      />
      <SendButton
        id="merchant-invite"
        sendId="merchant-invite-send"
        write={write}
        kind="secondary"
        onSend={send}
      >
        {MERCHANTS.inviteSend}
      </SendButton>
    </Card>
  );
}
