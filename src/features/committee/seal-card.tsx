import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Facts } from '@/components/facts/facts';
import { Notice } from '@/components/notice/notice';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { shortHash } from './amounts';
import { faultText } from './fault-words';
import { SEAL } from './texts';
import { useSeal, type LastSeal } from './use-seal';
import { timeText } from './when';
import './seal-card.scss';

/** A seal is due every night; one that is missing two nights has to be looked into. */
const DAYS_LATE = 2;

/** How the last nightly check of the whole village came out. */
export function SealCard({ villageId }: { readonly villageId: string }) {
  const { load, reload } = useSeal(villageId);
  return (
    <Card title={SEAL.title} id="seal-card" {...resultOf(load.value)}>
      <LoadView small load={load} reload={reload} id="seal-load">
        {(last) => <SealBody last={last} />}
      </LoadView>
      <Text className="seal-card__explain">{SEAL.explain}</Text>
    </Card>
  );
}

function resultOf(last: LastSeal | null) {
  if (last?.step !== 'sealed') return {};
  const { faults } = last.seal;
  const extra =
    faults.length === 0 ? (
      <Tag tone="pine" id="seal-result">
        {SEAL.fine}
      </Tag>
    ) : (
      <Tag tone="cinnabar" id="seal-result">
        {SEAL.wrong(faults.length)}
      </Tag>
    );
  return { extra };
}

function SealBody({ last }: { readonly last: LastSeal }) {
  if (last.step !== 'sealed')
    return <Text id="seal-none">{last.step === 'none' ? SEAL.none : SEAL.noHouseholds}</Text>;
  const { seal, daysAgo } = last;
  return (
    <>
      {daysAgo >= DAYS_LATE && (
        <Notice tone="warn" id="seal-late">
          {SEAL.late(daysAgo)}
        </Notice>
      )}
      {seal.faults.length > 0 && (
        <Notice tone="error" title={seal.faults.map(faultText).join('；')} id="seal-faults">
          {SEAL.faultAdvice}
        </Notice>
      )}
      <Facts
        facts={[
          { name: SEAL.at, value: timeText(seal.at), id: 'seal-at' },
          { name: SEAL.households, value: SEAL.householdCount(seal.households) },
          { name: SEAL.root, value: shortHash(seal.root), id: 'seal-root', code: true },
        ]}
      />
    </>
  );
}
