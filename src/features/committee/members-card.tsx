import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { ROLE_NAMES } from '@/features/entry/words';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { call } from '@/services/transport';
import type { Here } from './here';
import { MEMBERS } from './household-texts';
import { COMMON } from './texts';
import { dayText } from './when';
import './card-words.scss';

type Member = Output<'member.list'>['members'][number];

interface MembersCardProps {
  readonly here: Here;
  /** The phones of this household; without it, the people who serve the village. */
  readonly householdId?: string;
}

/** Who was let in, and the way to take it back. */
export function MembersCard({ here, householdId }: MembersCardProps) {
  const { villageId, canWrite } = here;
  const [leaving, setLeaving] = useState<Member | null>(null);
  const { load, reload } = useLoad(`members:${villageId}:${householdId ?? ''}`, () =>
    call('member.list', { villageId, ...(householdId !== undefined && { householdId }) }),
  );
  const words = householdId === undefined ? MEMBERS.staff : MEMBERS.phones;
  return (
    <Card title={words.title} id="members">
      <LoadView load={load} reload={reload} small id="members-load">
        {({ members }) => (
          <>
            {members.length === 0 && <Text className="card-words">{words.none}</Text>}
            {members.map((member, index) => (
              <ListRow
                key={member.id}
                id={`member-${index + 1}`}
                title={titleOf(member)}
                note={noteOf(member)}
                {...(canWrite && !member.self && { onPress: () => setLeaving(member) })}
              />
            ))}
          </>
        )}
      </LoadView>
      {leaving !== null && (
        <RemovalForm
          key={leaving.id}
          villageId={villageId}
          member={leaving}
          onClose={(done) => {
            setLeaving(null);
            if (done) void reload();
          }}
        />
      )}
    </Card>
  );
}

function titleOf({ role, name }: Member): string {
  if (role === 'villager') return name === '' ? MEMBERS.phone : name;
  return `${name}（${ROLE_NAMES[role]}）`;
}

function noteOf({ since, self }: Member): string {
  return `${MEMBERS.since(dayText(dayOf(since)))}${self ? MEMBERS.self : ''}`;
}

interface RemovalFormProps {
  readonly villageId: string;
  readonly member: Member;
  readonly onClose: (done: boolean) => void;
}

function RemovalForm({ villageId, member, onClose }: RemovalFormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('member.remove', () => onClose(true));
  const told = reason.trim();
  const name = titleOf(member);
  const send = () => {
    setTried(true);
    if (told === '') return;
    const wish = { villageId, memberId: member.id, reason: told };
    void write.send(wish, MEMBERS.label(name));
  };

  return (
    <>
      <Notice tone="warn" id="member-warning">
        {MEMBERS.warning(name)}
      </Notice>
      <Field
        id="member-reason"
        label={MEMBERS.reason}
        value={reason}
        lengthMax={100}
        hint={MEMBERS.reasonHint}
        error={tried && told === '' ? MEMBERS.reasonMissing : undefined}
        onChange={setReason}
      />
      <SendButton id="member" sendId="member-confirm" write={write} kind="danger" onSend={send}>
        {MEMBERS.confirm}
      </SendButton>
      <Button id="member-cancel" kind="text" block onPress={() => onClose(false)}>
        {COMMON.cancel}
      </Button>
    </>
  );
}
