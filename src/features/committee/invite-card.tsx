import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Input, Output } from '@contract/index';
import { cardTokenText } from '@domain/card';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { ROLE_NAMES } from '@/features/entry/words';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import type { Here } from './here';
import { INVITE } from './household-texts';
import { OneTimeCode } from './one-time-code';
import { COMMON } from './texts';
import { timeText } from './when';
import './invite-card.scss';

type StaffRole = Input<'invite.create'>['role'];

const ROLES: readonly StaffRole[] = ['clerk', 'scorer', 'supervisor', 'committee'];

/** Invites a person to serve the village; the code is on the screen once. */
export function InviteCard({ here }: { readonly here: Here }) {
  const [open, setOpen] = useState(false);
  return (
    <View className="invite-card">
      <Card title={INVITE.title} id="invite-card">
        <Text className="invite-card__explain">{INVITE.explain}</Text>
        {open ? (
          <InviteForm here={here} onClose={() => setOpen(false)} />
        ) : (
          <Button id="invite-open" kind="secondary" block onPress={() => setOpen(true)}>
            {INVITE.open}
          </Button>
        )}
      </Card>
    </View>
  );
}

function InviteForm({ here, onClose }: { readonly here: Here; readonly onClose: () => void }) {
  const [role, setRole] = useState<StaffRole>('clerk');
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('invite.create');
  const wish = { villageId: here.villageId, role, name: name.trim() };

  const send = () => {
    setTried(true);
    if (wish.name !== '') void write.send(wish, INVITE.label(wish.name));
  };
  const another = () => {
    write.reset();
    setName('');
    setTried(false);
  };

  if (write.state.step === 'done')
    return <Invited invite={write.state.value} wish={wish} onAnother={another} />;
  return (
    <>
      <Text className="invite-card__label">{INVITE.role}</Text>
      <Segmented
        id="invite-role"
        label={INVITE.role}
        options={ROLES.map((value) => ({ value, label: ROLE_NAMES[value] }))}
        value={role}
        onChange={setRole}
      />
      <Field
        id="invite-name"
        label={INVITE.name}
        value={name}
        lengthMax={20}
        hint={INVITE.nameHint}
        error={tried && wish.name === '' ? INVITE.wrongName : undefined}
        onChange={setName}
      />
      <SendButton id="invite" sendId="invite-send" write={write} onSend={send}>
        {INVITE.send}
      </SendButton>
      <Button id="invite-cancel" kind="text" block onPress={onClose}>
        {COMMON.cancel}
      </Button>
    </>
  );
}

interface InvitedProps {
  readonly invite: Output<'invite.create'>;
  readonly wish: { readonly name: string; readonly role: StaffRole };
  readonly onAnother: () => void;
}

function Invited({ invite, wish, onAnother }: InvitedProps) {
  return (
    <>
      <OneTimeCode
        id="invite-code"
        title={INVITE.code(wish.name, ROLE_NAMES[wish.role])}
        code={cardTokenText(invite.code)}
        until={INVITE.until(timeText(invite.expiresAt))}
      />
      <Notice tone="warn">{INVITE.once}</Notice>
      <Text className="invite-card__explain">{INVITE.use}</Text>
      <Button id="invite-another" kind="secondary" block onPress={onAnother}>
        {INVITE.another}
      </Button>
    </>
  );
}
