import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { navigate } from '@/services/platform';
import { TYPED_CODE_MAX } from './code-text';
import { BIND_PAGE } from './places';
import { BIND, PEOPLE } from './texts';
import { useServe } from './use-serve';
import './people.scss';

interface NewcomerProps {
  /** Who is somebody here already seldom needs this. */
  readonly isSomebody: boolean;
}

/** The two ways in: a household's card, or an invitation to serve. */
export function Newcomer({ isSomebody }: NewcomerProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Card title={PEOPLE.bindTitle}>
        <Text className="people__how">{PEOPLE.bindHow}</Text>
        <Button
          block
          kind={isSomebody ? 'secondary' : 'primary'}
          size="large"
          id="bind"
          onPress={() => void navigate(BIND_PAGE)}
        >
          {isSomebody ? PEOPLE.bindAnother : PEOPLE.bind}
        </Button>
      </Card>
      <Card title={PEOPLE.inviteTitle}>
        <Text className="people__how">{PEOPLE.inviteHow}</Text>
        {open ? (
          <InviteForm />
        ) : (
          <Button block kind="secondary" id="invite-open" onPress={() => setOpen(true)}>
            {PEOPLE.invite}
          </Button>
        )}
      </Card>
    </>
  );
}

function InviteForm() {
  const { code, step, error, type, serve, again } = useServe();
  return (
    <>
      <Field
        label={PEOPLE.inviteLabel}
        value={code}
        onChange={type}
        placeholder={PEOPLE.invitePlaceholder}
        lengthMax={TYPED_CODE_MAX}
        error={error}
        id="invite-code"
      />
      {step === 'unknown' ? (
        <>
          <Notice tone="warn">{BIND.again}</Notice>
          <Button block id="invite-again" onPress={() => void again()}>
            {BIND.resend}
          </Button>
        </>
      ) : (
        <Button block id="invite-send" loading={step === 'sending'} onPress={() => void serve()}>
          {PEOPLE.inviteSend}
        </Button>
      )}
    </>
  );
}
