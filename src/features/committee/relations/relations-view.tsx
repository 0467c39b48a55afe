import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { dayOf } from '@domain/village-time';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { usePages } from '@/features/load/use-pages';
import { useRenewal } from '@/features/load/use-renewal';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import { call } from '@/services/transport';
import type { Here } from '../here';
import { dayText } from '../when';
import { RelationForm } from './relation-form';
import { RELATIONS } from './texts';
import '../card-words.scss';
import './relations.scss';

type Relation = Output<'relation.list'>['relations'][number];

const PAGE = 50;

function useRelations(villageId: string) {
  return usePages(`relations:${villageId}`, async (before) => {
    const page = await call('relation.list', {
      villageId,
      limit: PAGE,
      ...(before !== null && { before }),
    });
    return { items: page.relations, next: page.next };
  });
}

/** Who is kin of whom, as declared; the committee declares and ends it. */
export function RelationsView({ here }: { readonly here: Here }) {
  const relations = useRelations(here.villageId);
  const [told, setTold] = useState<string | null>(null);
  useRenewal(relations);
  const done = (words: string) => {
    setTold(words);
    void relations.reload();
  };
  return (
    <>
      <Text className="card-words">{RELATIONS.how}</Text>
      {told !== null && <Notice id="relation-told">{told}</Notice>}
      {here.canWrite && <RelationForm here={here} onDone={done} />}
      <LoadView load={relations.load} reload={relations.reload} loading={RELATIONS.loading}>
        {(list) =>
          list.length === 0 ? (
            <StateView
              kind="empty"
              title={RELATIONS.empty}
              detail={RELATIONS.emptyDetail}
              id="relations-empty"
            />
          ) : (
            <Card
              flush
              title={RELATIONS.count(list.length, relations.more.step !== 'none')}
              id="relations"
            >
              {list.map((relation, index) => (
                <RelationRow
                  key={relation.id}
                  here={here}
                  relation={relation}
                  place={index + 1}
                  onDone={done}
                />
              ))}
            </Card>
          )
        }
      </LoadView>
      <MoreButton more={relations.more} id="relations-more" />
    </>
  );
}

interface RelationRowProps {
  readonly here: Here;
  readonly relation: Relation;
  readonly place: number;
  readonly onDone: (told: string) => void;
}

function RelationRow({ here, relation, place, onDone }: RelationRowProps) {
  const [open, setOpen] = useState(false);
  const { name, householdNumber, maskedName, kind, note, declaredAt } = relation;
  const on = dayText(dayOf(declaredAt));
  return (
    <View className="relation">
      <ListRow
        id={`relation-${place}`}
        title={RELATIONS.row(name, householdNumber, maskedName)}
        note={RELATIONS.note(RELATIONS.kinds[kind], note, on)}
        {...(here.canWrite && { onPress: () => setOpen(!open) })}
      />
      {open && (
        <View className="relation__inside">
          <EndForm
            villageId={here.villageId}
            relation={relation}
            onDone={onDone}
            onCancel={() => setOpen(false)}
          />
        </View>
      )}
    </View>
  );
}

interface EndFormProps {
  readonly villageId: string;
  readonly relation: Relation;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

function EndForm({ villageId, relation, onDone, onCancel }: EndFormProps) {
  const { id: relationId, name, householdNumber } = relation;
  const write = useWrite('relation.end', () => onDone(RELATIONS.ended(name, householdNumber)));
  return (
    <ReasonForm
      id="relation-end"
      words={RELATIONS.end}
      write={write}
      onSend={(reason) => {
        const wish = { villageId, relationId, reason };
        void write.send(wish, RELATIONS.endLabel(name, householdNumber));
      }}
      onCancel={onCancel}
    />
  );
}
