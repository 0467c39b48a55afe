import { Text, View } from '@tarojs/components';
import { Facts } from '@/components/facts/facts';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { factsOf } from './proposal-facts';
import type { Reviewed } from './queue';
import { RuleText, type RuledVillage } from './rule-text';
import { DETAIL } from './texts';
import './proposal-detail.scss';

interface ProposalDetailProps {
  readonly village: RuledVillage;
  readonly proposal: Reviewed;
}

/** Everything about it: what was said, what was photographed, and what the rules say. */
export function ProposalDetail({ village, proposal }: ProposalDetailProps) {
  const { id, photoIds } = proposal;
  return (
    <View className="proposal-detail" id={`detail-${id}`}>
      <Facts facts={factsOf(proposal)} />
      <Text className="proposal-detail__title">{DETAIL.photos}</Text>
      {photoIds.length === 0 ? (
        <Text className="proposal-detail__soft">{DETAIL.noPhotos}</Text>
      ) : (
        <PhotoStrip villageId={village.id} photoIds={photoIds} id={`photo-${id}`} />
      )}
      <Text className="proposal-detail__title">{DETAIL.rules}</Text>
      <RuleText village={village} proposal={proposal} />
    </View>
  );
}
