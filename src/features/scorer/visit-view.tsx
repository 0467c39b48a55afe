import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { BigChoice } from '@/components/big-choice/big-choice';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { CardEntry } from '@/features/card/card-entry';
import { DRAFTS } from '@/features/card/kept';
import type { Scanned } from '@/features/card/scanned';
import { useCard } from '@/features/card/use-card';
import { hasDraft } from '@/features/card/use-draft';
import { toDeed } from './places';
import { ReturnedCard } from './returned-card';
import { ScorerFrame, type ScorerVillage } from './scorer-frame';
import { VISIT } from './texts';
import { UnfinishedCard } from './unfinished-card';
import './visit.scss';

/** At a door: whose it is, what there is to write down, and what waits there. */
export function VisitView({ village }: { readonly village: ScorerVillage }) {
  const card = useCard(village.id);
  const { household } = card;
  return (
    <ScorerFrame village={village} title={VISIT.title} id="visit-page" place="visit">
      {household === null ? (
        <>
          <Text className="visit__how">{VISIT.how}</Text>
          <CardEntry card={card} />
          <ReturnedCard villageId={village.id} />
        </>
      ) : (
        <AtTheDoor
          key={household.id}
          village={village}
          household={household}
          onNext={() => void card.next()}
        />
      )}
    </ScorerFrame>
  );
}

interface AtTheDoorProps {
  readonly village: ScorerVillage;
  readonly household: Scanned;
  readonly onNext: () => void;
}

function AtTheDoor({ village, household, onNext }: AtTheDoorProps) {
  const { id, number, maskedName } = household;
  const [kept] = useState(() => hasDraft(DRAFTS.visit, id));
  return (
    <View id="visit-household">
      <Card tone="pine">
        <View className="visit__who">
          <Text className="visit__number" id="visit-number">
            {number}
          </Text>
          <Text className="visit__name" id="visit-name">
            {maskedName}
          </Text>
        </View>
      </Card>
      <View className="visit__choice">
        <BigChoice
          id="visit-record"
          mark="记"
          title={VISIT.record}
          note={kept ? VISIT.kept : VISIT.recordNote}
          onPress={() => void toDeed()}
        />
      </View>
      <Button id="next-household" kind="secondary" size="large" block onPress={onNext}>
        {VISIT.next}
      </Button>
      <View className="visit__gap" />
      <UnfinishedCard village={village} household={household} />
    </View>
  );
}
