import { Text, View } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { ListRow } from '@/components/list-row/list-row';
import { dayText } from '@/features/entry/when';
import { PhotoStrip } from '@/features/photo/photo-strip';
import type { Villager } from '@/features/villager/place';
import { ProposalActions } from './proposal-actions';
import type { Proposal } from './use-proposals';
import { detailsOf, figureOf, stateText, stepText } from './words';
import './proposals.scss';

interface ProposalsCardProps {
  readonly title: string;
  readonly id: string;
  readonly villager: Villager;
  readonly proposals: readonly Proposal[];
  readonly onDone: (told: string) => void;
}

/** Some of the household's proposals as rows; pressing one tells how far it has come. */
export function ProposalsCard({ title, id, villager, proposals, onDone }: ProposalsCardProps) {
  const [open, setOpen] = useState<string | null>(null);
  if (proposals.length === 0) return null;
  // One that waits alone is told without a press.
  const only = proposals.length === 1 ? (proposals[0]?.id ?? null) : null;
  const shown = open ?? (id === 'proposals-waiting' ? only : null);
  return (
    <Card flush title={title} id={id}>
      {proposals.map((proposal, index) => (
        <Fragment key={proposal.id}>
          <ListRow
            id={`${id}-${index + 1}`}
            title={proposal.itemName}
            note={`${dayText(proposal.occurredOn)} · ${stateText(proposal)}`}
            valueTone={figureOf(proposal).tone}
            value={figureOf(proposal).text}
            onPress={() => setOpen(shown === proposal.id ? '' : proposal.id)}
          />
          {shown === proposal.id && (
            <Story villager={villager} proposal={proposal} onDone={onDone} />
          )}
        </Fragment>
      ))}
    </Card>
  );
}

interface StoryProps {
  readonly villager: Villager;
  readonly proposal: Proposal;
  readonly onDone: (told: string) => void;
}

function Story({ villager, proposal, onDone }: StoryProps) {
  return (
    <View className="proposals__story" id="proposal-story">
      <Text className="proposals__step" id="proposal-step">
        {stepText(proposal)}
      </Text>
      <Facts facts={detailsOf(proposal)} />
      <PhotoStrip
        villageId={villager.village.id}
        photoIds={proposal.photoIds}
        id="proposal-photo"
      />
      <View className="proposals__actions">
        <ProposalActions villager={villager} proposal={proposal} onDone={onDone} />
      </View>
    </View>
  );
}
