import { Text, View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { useRenewal } from '@/features/load/use-renewal';
import { MessageBell } from '@/features/message/message-bell';
import { ObjectForm } from '@/features/objection/object-form';
import { OwnObjections } from '@/features/objection/own-objections';
import { OBJECT } from '@/features/objection/texts';
import type { Villager } from '@/features/villager/place';
import { factsOf, stateOf } from './publicity-words';
import { PUBLICITY } from './texts';
import { usePublicity, type Published } from './use-board';
import './board.scss';
import '@/features/villager/villager.scss';

/** What is on show, and what became of what was. */
export function PublicityTab({ villager }: { readonly villager: Villager }) {
  const { load, more, reload } = usePublicity(villager);
  const [told, setTold] = useState<string | null>(null);
  useRenewal({ load, reload });
  const onObjected = (sentence: string) => {
    setTold(sentence);
    void reload();
  };
  return (
    <>
      {told !== null && (
        <>
          <Notice id="board-told">{told}</Notice>
          <MessageBell topics={['objectionDecided']} />
        </>
      )}
      <LoadView load={load} reload={reload} loading={PUBLICITY.loading}>
        {(published) =>
          published.length === 0 ? (
            <StateView
              kind="empty"
              title={PUBLICITY.empty}
              detail={PUBLICITY.emptyHow}
              id="publicity-empty"
            />
          ) : (
            <PublicityCard villager={villager} published={published} onObjected={onObjected} />
          )
        }
      </LoadView>
      <MoreButton more={more} id="publicity-more" />
      <OwnObjections key={told} villager={villager} />
    </>
  );
}

interface PublicityCardProps {
  readonly villager: Villager;
  readonly published: readonly Published[];
  readonly onObjected: (told: string) => void;
}

function PublicityCard({ villager, published, onObjected }: PublicityCardProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Card flush title={PUBLICITY.title} id="publicity">
      <Text className="villager__inset">{PUBLICITY.how}</Text>
      {published.map((one, index) => (
        <Fragment key={one.id}>
          <ListRow
            id={`published-${index + 1}`}
            title={PUBLICITY.row(one.maskedName, one.itemName)}
            note={`${dayText(one.occurredOn)} · ${stateOf(one)}`}
            valueTone="plus"
            value={PUBLICITY.figure(pointsText(one.value))}
            onPress={() => setOpen(open === one.id ? null : one.id)}
          />
          {open === one.id && <Story villager={villager} one={one} onObjected={onObjected} />}
        </Fragment>
      ))}
    </Card>
  );
}

interface StoryProps {
  readonly villager: Villager;
  readonly one: Published;
  readonly onObjected: (told: string) => void;
}

function Story({ villager, one, onObjected }: StoryProps) {
  const [objecting, setObjecting] = useState(false);
  if (objecting)
    return (
      <View className="board__story">
        <ObjectForm
          villager={villager}
          about={one}
          isOwn={false}
          onDone={onObjected}
          onCancel={() => setObjecting(false)}
        />
      </View>
    );
  return (
    <View className="board__story" id="published-story">
      <Facts facts={factsOf(one)} />
      {one.state === 'publicity' && (
        <Button block kind="secondary" id="publicity-object" onPress={() => setObjecting(true)}>
          {OBJECT.open}
        </Button>
      )}
    </View>
  );
}
