import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { CONSENT_KINDS, type ConsentKind } from '@domain/consent';
import { dayOf } from '@domain/village-time';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { LoadView } from '@/features/load/load-view';
import { useLoad } from '@/features/load/use-load';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { call } from '@/services/transport';
import type { Here } from '../here';
import { HouseholdPicker } from '../household-picker';
import { shortDayText } from '../when';
import { PaperForm, type Consent } from './paper-form';
import { PAPER } from './texts';
import '@/features/grade/grade.scss';
import '../card-words.scss';

interface PaperCardProps {
  readonly here: Here;
  readonly onSaid: () => Promise<void>;
}

interface Picked {
  readonly id: string;
  readonly number: string;
}

/** Consent signed on paper, and taken back on paper, for who has no phone; folded up until wanted. */
export function PaperCard({ here, onSaid }: PaperCardProps) {
  const [open, setOpen] = useState(false);
  const [household, setHousehold] = useState<Picked | null>(null);
  const [told, setTold] = useState<string | null>(null);
  if (!open)
    return (
      <View className="grade-buttons">
        <Button id="paper-open" kind="secondary" block onPress={() => setOpen(true)}>
          {PAPER.open}
        </Button>
      </View>
    );
  return (
    <Card title={PAPER.title} id="paper">
      <Text className="card-words">{PAPER.how}</Text>
      {told !== null && <Notice id="paper-told">{told}</Notice>}
      <HouseholdPicker
        villageId={here.villageId}
        id="paper-household"
        label={PAPER.household}
        hint={PAPER.householdHint}
        picked={household}
        onPick={(picked) => {
          setTold(null);
          setHousehold(picked);
        }}
      />
      {household !== null && (
        <OneHousehold
          key={household.id}
          here={here}
          household={household}
          onSaid={async (words) => {
            setTold(words);
            await onSaid();
          }}
        />
      )}
      <Button id="paper-close" kind="text" block onPress={() => setOpen(false)}>
        {PAPER.close}
      </Button>
    </Card>
  );
}

interface OneHouseholdProps {
  readonly here: Here;
  readonly household: Picked;
  readonly onSaid: (told: string) => Promise<void>;
}

function OneHousehold({ here, household, onSaid }: OneHouseholdProps) {
  const { villageId } = here;
  const { id: householdId } = household;
  const [kind, setKind] = useState<ConsentKind>('shareWithBank');
  const consents = useLoad(`consents ${householdId}`, () =>
    call('consent.list', { villageId, householdId }),
  );
  return (
    <>
      <Segmented
        id="paper-kind"
        label={PAPER.kind}
        value={kind}
        options={[...CONSENT_KINDS]
          .reverse()
          .map((value) => ({ value, label: PAPER.kinds[value] }))}
        onChange={setKind}
      />
      <LoadView small load={consents.load} reload={consents.reload} id="consents-load">
        {({ consents: all }) => {
          const consent = all.find((one) => one.kind === kind);
          if (consent === undefined) return null;
          return (
            <>
              <ConsentWords villageId={villageId} consent={consent} />
              <PaperForm
                key={`${kind} ${consent.state}`}
                here={here}
                household={household}
                consent={consent}
                onSaid={async (told) => {
                  await consents.reload();
                  await onSaid(told);
                }}
              />
            </>
          );
        }}
      </LoadView>
    </>
  );
}

interface ConsentWordsProps {
  readonly villageId: string;
  readonly consent: Consent;
}

/** How it stands, and what was said before, with the sheets that were photographed. */
function ConsentWords({ villageId, consent }: ConsentWordsProps) {
  return (
    <>
      <Text className="card-words" id="paper-state">
        {PAPER.now(PAPER.states[consent.state])}
      </Text>
      {consent.history.map(({ what, how, byName, at }, index) => (
        // Only ever added to at the end.
        <Text key={index} className="card-words">
          {PAPER.history(shortDayText(dayOf(at)), PAPER.acts[what], PAPER.ways[how], byName)}
        </Text>
      ))}
      <PhotoStrip
        villageId={villageId}
        photoIds={consent.history.flatMap(({ photoIds }) => photoIds)}
        id="paper-photo-kept"
      />
    </>
  );
}
