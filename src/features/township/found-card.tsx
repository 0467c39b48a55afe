import { Text } from '@tarojs/components';
import { cardTokenText } from '@domain/card';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { momentText } from '@/features/entry/when';
import { VILLAGES } from './texts';
import { useFound } from './use-found';
import './township.scss';

interface FoundCardProps {
  readonly townshipId: string;
  readonly village: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Asks for a name, then shows the code that person takes up the committee with. */
export function FoundCard({ townshipId, village, onClose }: FoundCardProps) {
  const { name, isNamed, state, refused, type, invite, again } = useFound(townshipId, village);
  if (state.step === 'done')
    return (
      <Card title={VILLAGES.inviteTitle(village.name)}>
        <Text className="township__code" id="invite-shown">
          {cardTokenText(state.value.code)}
        </Text>
        <Notice tone="warn">
          {VILLAGES.codeHow(name.trim(), momentText(state.value.expiresAt))}
        </Notice>
        <Button block id="invite-noted" onPress={onClose}>
          {VILLAGES.codeDone}
        </Button>
      </Card>
    );
  const sending = state.step === 'sending';
  return (
    <Card title={VILLAGES.inviteTitle(village.name)}>
      <Field
        label={VILLAGES.nameLabel}
        value={name}
        onChange={type}
        placeholder={VILLAGES.namePlaceholder}
        lengthMax={20}
        id="invite-name"
      />
      {refused !== null && (
        <Notice tone="error" title={VILLAGES.refused} id="invite-refused">
          {refused}
        </Notice>
      )}
      {state.step === 'unknown' ? (
        <>
          <Notice tone="warn">{VILLAGES.again}</Notice>
          <Button block id="invite-again" onPress={() => void again()}>
            {VILLAGES.resend}
          </Button>
        </>
      ) : (
        <Button
          block
          id="invite-send"
          loading={sending}
          disabled={!isNamed}
          onPress={() => void invite()}
        >
          {VILLAGES.send}
        </Button>
      )}
      <Button block kind="text" id="invite-cancel" disabled={sending} onPress={onClose}>
        {VILLAGES.cancel}
      </Button>
    </Card>
  );
}
