import { Text, View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { LoadView } from '@/features/load/load-view';
import { MoreButton } from '@/features/load/more-button';
import { unmarked } from '@/features/load/use-load';
import { useRenewal } from '@/features/load/use-renewal';
import { PhotoStrip } from '@/features/photo/photo-strip';
import type { Villager } from '@/features/villager/place';
import { DoneForm } from './done-form';
import { factsOf, howText, isOpen, stateText } from './finding-words';
import { DONE, FINDINGS } from './texts';
import { useFindings, type Finding } from './use-standing';
import './standing.scss';

interface FindingsCardProps {
  readonly villager: Villager;
  readonly onDone: () => void;
}

/** What is or was to be put right about the household. */
export function FindingsCard({ villager, onDone }: FindingsCardProps) {
  const { load, more, reload } = useFindings(villager);
  const [told, setTold] = useState<string | null>(null);
  useRenewal({ load, reload });
  const finish = () => {
    setTold(DONE.done);
    void reload();
    onDone();
  };
  return (
    <Card flush title={FINDINGS.title} id="standing-findings">
      <LoadView load={unmarked(load)} reload={reload} loading={FINDINGS.loading}>
        {(findings) => (
          <>
            {told !== null && <Notice id="finding-told">{told}</Notice>}
            <Rows villager={villager} findings={findings} onDone={finish} />
            <MoreButton more={more} id="findings-more" />
          </>
        )}
      </LoadView>
    </Card>
  );
}

interface RowsProps extends FindingsCardProps {
  readonly findings: readonly Finding[];
}

function Rows({ villager, findings, onDone }: RowsProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      {findings.map((finding, index) => (
        <Fragment key={finding.id}>
          <ListRow
            id={`finding-${index + 1}`}
            title={`${finding.itemName}，${FINDINGS.where(finding.where)}`}
            note={stateText(finding)}
            onPress={() => setOpen(open === finding.id ? null : finding.id)}
          />
          {open === finding.id && <Story villager={villager} finding={finding} onDone={onDone} />}
        </Fragment>
      ))}
    </>
  );
}

interface StoryProps extends FindingsCardProps {
  readonly finding: Finding;
}

function Story({ villager, finding, onDone }: StoryProps) {
  const [telling, setTelling] = useState(false);
  if (telling)
    return (
      <View className="standing__story">
        <DoneForm
          villager={villager}
          finding={finding}
          onDone={onDone}
          onCancel={() => setTelling(false)}
        />
      </View>
    );
  const canTell = isOpen(finding) && finding.state !== 'done';
  return (
    <View className="standing__story" id="finding-story">
      {isOpen(finding) && <Text>{howText(finding)}</Text>}
      <Facts facts={factsOf(finding)} />
      <PhotoStrip villageId={villager.village.id} photoIds={finding.photoIds} id="finding-photo" />
      {canTell && (
        <Button block id="finding-done" onPress={() => setTelling(true)}>
          {DONE.open}
        </Button>
      )}
    </View>
  );
}
