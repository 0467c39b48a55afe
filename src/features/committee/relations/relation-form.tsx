import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Segmented } from '@/components/segmented/segmented';
import { ROLE_NAMES } from '@/features/entry/words';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { SendButton } from '@/features/write/send-button';
import { useWrite } from '@/features/write/use-write';
import { call } from '@/services/transport';
import type { Here } from '../here';
import { HouseholdPicker } from '../household-picker';
import { RELATIONS } from './texts';
import './relations.scss';

type Member = Output<'member.list'>['members'][number];
type Kind = keyof typeof RELATIONS.kinds;

interface Draft {
  readonly member: Member | null;
  readonly household: { readonly id: string; readonly number: string } | null;
  readonly kind: Kind;
  readonly note: string;
}

const NOTHING: Draft = { member: null, household: null, kind: 'kin', note: '' };
const NOTE_MAX = 100;
const KINDS: readonly Kind[] = ['kin', 'own'];
/** Those who judge, decide or look after it; nobody else has a say to be kept from. */
const ROLES: readonly string[] = ['scorer', 'committee', 'supervisor'];

interface RelationFormProps {
  readonly here: Here;
  readonly onDone: (told: string) => void;
}

/** Declares that somebody belongs to a household or is its kin; folded up until it is wanted. */
export function RelationForm({ here, onDone }: RelationFormProps) {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const write = useWrite('relation.declare', () => {
    const { member, household } = draft;
    if (member === null || household === null) return;
    setOpen(false);
    onDone(RELATIONS.saved(member.name, household.number));
  });
  function start(): void {
    write.reset();
    setDraft(NOTHING);
    setTried(false);
    setOpen(true);
  }
  function save(): void {
    setTried(true);
    const { member, household, kind, note } = draft;
    if (member === null || household === null) return;
    const wish = {
      villageId: here.villageId,
      memberId: member.id,
      householdId: household.id,
      kind,
      ...(note.trim() !== '' && { note: note.trim() }),
    };
    void write.send(wish, RELATIONS.label(member.name, household.number));
  }

  if (!open)
    return (
      <View className="relation-form__open">
        <Button id="relation-add" kind="secondary" block onPress={start}>
          {RELATIONS.add}
        </Button>
      </View>
    );
  return (
    <Card title={RELATIONS.add} id="relation-form">
      {write.state.step !== 'unknown' && (
        <DraftFields here={here} draft={draft} tried={tried} onChange={setDraft} />
      )}
      <SendButton id="relation" sendId="relation-save" write={write} onSend={save}>
        {RELATIONS.save}
      </SendButton>
      <Button id="relation-cancel" kind="text" block onPress={() => setOpen(false)}>
        {RELATIONS.cancel}
      </Button>
    </Card>
  );
}

interface DraftFieldsProps {
  readonly here: Here;
  readonly draft: Draft;
  readonly tried: boolean;
  readonly onChange: (draft: Draft) => void;
}

function DraftFields({ here, draft, tried, onChange }: DraftFieldsProps) {
  const { household, member } = draft;
  const tied = tiedTo(draft, onChange);
  return (
    <>
      <StaffChips
        villageId={here.villageId}
        chosen={member}
        wrong={tried && member === null}
        onChoose={(chosen) => onChange({ ...draft, member: chosen })}
      />
      <HouseholdPicker
        villageId={here.villageId}
        id="relation-household"
        label={RELATIONS.household}
        hint={RELATIONS.householdHint}
        picked={household}
        error={tried && household === null ? RELATIONS.householdMissing : undefined}
        onPick={(picked) => onChange({ ...draft, household: picked })}
      />
      <Segmented
        id="relation-kind"
        label={RELATIONS.kind}
        {...tied('kind')}
        options={KINDS.map((value) => ({ value, label: RELATIONS.kinds[value] }))}
      />
      <Field
        id="relation-note"
        label={RELATIONS.detail}
        hint={RELATIONS.detailHint}
        {...tied('note')}
        lengthMax={NOTE_MAX}
      />
    </>
  );
}

interface StaffChipsProps {
  readonly villageId: string;
  readonly chosen: Member | null;
  readonly wrong: boolean;
  readonly onChoose: (member: Member) => void;
}

function StaffChips({ villageId, chosen, wrong, onChoose }: StaffChipsProps) {
  const { load, reload } = useLoad(`staff:${villageId}`, async () => {
    const { members } = await call('member.list', { villageId });
    return members.filter(({ role }) => ROLES.includes(role));
  });
  return (
    <View>
      <Text className="relation-form__label">{RELATIONS.who}</Text>
      <LoadView small load={load} reload={reload} id="relation-staff">
        {(members) =>
          members.length === 0 ? (
            <Text className="relation-form__wrong">{RELATIONS.noStaff}</Text>
          ) : (
            <View className="chips">
              {members.map((member, index) => (
                <Chip
                  key={member.id}
                  id={`relation-member-${index + 1}`}
                  chosen={member.id === chosen?.id}
                  onPress={() => onChoose(member)}
                >
                  {`${member.name}（${ROLE_NAMES[member.role]}）`}
                </Chip>
              ))}
            </View>
          )
        }
      </LoadView>
      {wrong && <Text className="relation-form__wrong">{RELATIONS.whoMissing}</Text>}
    </View>
  );
}
