import { StateView } from '@/components/state-view/state-view';
import { CommitteeFrame } from '@/features/committee/committee-frame';
import { addressOf, versionFrom } from '@/features/committee/rulebook/addresses';
import { ItemView } from '@/features/committee/rulebook/item-view';
import { ITEM } from '@/features/committee/rulebook/item-texts';
import { back, useQuery } from '@/services/platform';

/** One item of a draft; without a code in its address, a new one. */
export default function RuleItemPage() {
  const { version: written, code, dimension } = useQuery();
  const version = versionFrom(written) ?? null;
  const leave = () => void back(addressOf(version));
  return (
    <CommitteeFrame
      title={code === undefined ? ITEM.new : ITEM.title}
      id="rule-item-page"
      onBack={leave}
    >
      {({ canWrite, villageId }) =>
        canWrite ? (
          <ItemView
            place={{ villageId, version }}
            code={code}
            dimensionCode={dimension}
            onDone={leave}
          />
        ) : (
          <StateView kind="empty" title={ITEM.onlyCommittee} id="item-only-committee" />
        )
      }
    </CommitteeFrame>
  );
}
