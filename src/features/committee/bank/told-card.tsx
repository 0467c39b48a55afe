import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import type { Here } from '../here';
import { yuanText } from '../rulebook/typed';
import { shortDayText } from '../when';
import { ReplyForm } from './reply-form';
import { REPLY, TOLD } from './texts';
import type { Told, useTold } from './use-bank';
import '../flags/flags.scss';

interface ToldCardProps {
  readonly here: Here;
  readonly told: ReturnType<typeof useTold>;
}

/** Every disclosure there was, with what the bank answered. */
export function ToldCard({ here, told }: ToldCardProps) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <Card flush title={TOLD.title} id="told">
        <LoadView small load={told.load} reload={told.reload} id="told-load">
          {(list) =>
            list.length === 0 ? (
              <Text className="flags__none" id="told-empty">
                {TOLD.empty}
              </Text>
            ) : (
              list.map((one, index) => (
                <ToldLine
                  key={one.id}
                  here={here}
                  told={one}
                  place={index + 1}
                  open={opened === one.id}
                  onToggle={() => setOpened(opened === one.id ? null : one.id)}
                  onReplied={async () => {
                    setOpened(null);
                    await told.reload();
                  }}
                />
              ))
            )
          }
        </LoadView>
      </Card>
      <MoreButton more={told.more} id="told-more" />
    </>
  );
}

interface ToldLineProps {
  readonly here: Here;
  readonly told: Told;
  readonly place: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onReplied: () => Promise<void>;
}

function ToldLine({ here, told, place, open, onToggle, onReplied }: ToldLineProps) {
  const [replying, setReplying] = useState(false);
  const { householdNumber, headName, bank, grade, at, byName, replies } = told;
  return (
    <View className="flag-line">
      <ListRow
        id={`told-${place}`}
        title={TOLD.row(householdNumber, headName)}
        note={TOLD.note(bank, grade, shortDayText(dayOf(at)))}
        value={
          <Tag tone={replies.length === 0 ? 'amber' : 'pine'}>
            {replies.length === 0 ? TOLD.waiting : TOLD.answered}
          </Tag>
        }
        onPress={onToggle}
      />
      {open && (
        <View className="flag-line__inside" id={`told-inside-${place}`}>
          <Text className="flag-line__change">{TOLD.by(byName)}</Text>
          {replies.map((reply, index) => (
            // Only ever added to at the end.
            <Text key={index} className="flag-line__change">
              {replyText(reply)}
            </Text>
          ))}
          {here.canWrite && !replying && (
            <Button id="reply-open" kind="secondary" block onPress={() => setReplying(true)}>
              {REPLY.open}
            </Button>
          )}
          {replying && (
            <ReplyForm
              here={here}
              told={told}
              onDone={onReplied}
              onCancel={() => setReplying(false)}
            />
          )}
        </View>
      )}
    </View>
  );
}

function replyText({ limitFen, reference, repliedOn }: Told['replies'][number]): string {
  const day = shortDayText(repliedOn);
  if (limitFen === 0) return TOLD.noLine(day, reference);
  return TOLD.reply(day, yuanText(limitFen), reference);
}
