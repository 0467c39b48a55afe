import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Item, Rectify } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import type { Scanned } from '@/features/card/scanned';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { DeedFields } from '@/features/report/deed-fields';
import { booksText, capText, unitsText, valueText } from '@domain/rulebook/item-words';
import type { ShownRulebook } from '@/features/rules/kept-rulebook';
import { DEED } from '../texts';
import { CheckCard } from './check-card';
import { DoorFields } from './door-fields';
import { faultsOf, isFinding, needsPhoto, NO_FAULTS, type VisitDraft } from './draft';
import { FindingFields } from './finding-fields';
import { ItemChoice } from './item-choice';
import { SentCard } from './sent-card';
import { forgetDeed, useDeed, type Deed } from './use-deed';
import './deed.scss';

interface DeedViewProps {
  readonly villageId: string;
  readonly household: Scanned;
  readonly rulebook: ShownRulebook;
}

/** Writes down something seen at a household, as often as there is something to write. */
export function DeedView(props: DeedViewProps) {
  const [round, setRound] = useState(0);
  const begin = () => {
    forgetDeed();
    setRound(round + 1);
  };
  return <OneDeed key={round} {...props} onFresh={begin} />;
}

type OneDeedProps = DeedViewProps & { readonly onFresh: () => void };

function OneDeed({ villageId, household, rulebook, onFresh }: OneDeedProps) {
  const deed = useDeed({ villageId, household });
  const items = rulebook.items.filter(({ proposers }) => proposers.includes('scorer'));
  const item = items.find(({ code }) => code === deed.draft.itemCode);
  if (items.length === 0)
    return (
      <StateView kind="empty" title={DEED.noItems} detail={DEED.noItemsDetail} id="deed-no-items" />
    );
  if (deed.sent !== null) return <SentCard sent={deed.sent} onAnother={onFresh} />;
  if (item === undefined)
    return (
      <ItemChoice
        rulebook={rulebook}
        items={items}
        onChoose={({ code }) => deed.change({ itemCode: code })}
      />
    );
  return <Form deed={deed} item={item} household={household} onFresh={onFresh} />;
}

interface FormProps {
  readonly deed: Deed;
  readonly item: Item;
  readonly household: Scanned;
  readonly onFresh: () => void;
}

function Form({ deed, item, household, onFresh }: FormProps) {
  const { draft, photos, state, tried, today, change } = deed;
  const all = faultsOf(draft, item, { today, photoCount: photos.photos.length });
  const faults = tried ? all : { ...NO_FAULTS, day: all.day };
  const asking = state.step !== 'unknown';
  return (
    <View id="deed-form">
      {deed.wasKept && <Notice id="deed-kept">{DEED.kept}</Notice>}
      <Chosen item={item} onChange={() => change({ itemCode: '' })} />
      {asking && (
        <>
          {item.rectify !== null && (
            <Chance rectify={item.rectify} draft={draft} onChange={change} />
          )}
          {isFinding(draft, item) ? (
            <FindingFields draft={draft} item={item} faults={faults} onChange={change} />
          ) : (
            <DeedFields draft={draft} item={item} today={today} faults={faults} onChange={change} />
          )}
          <PhotoPicker
            id="deed-photo"
            photos={photos}
            label={DEED.photos}
            error={faults.photo ? photoSentence(item) : undefined}
          />
          <DoorFields
            draft={draft}
            finding={isFinding(draft, item)}
            lacksWitness={faults.witness}
            onChange={change}
          />
        </>
      )}
      <CheckCard deed={deed} item={item} household={household} />
      {asking && (
        <Button id="deed-clear" kind="text" block onPress={onFresh}>
          {DEED.clear}
        </Button>
      )}
    </View>
  );
}

function photoSentence(item: Item): string {
  return needsPhoto(item) && item.direction === 'deduction' ? DEED.photoMissing : DEED.photoAsked;
}

function Chosen({ item, onChange }: { readonly item: Item; readonly onChange: () => void }) {
  const units = unitsText(item);
  const words = [
    valueText(item),
    ...(units === null ? [] : [units]),
    ...item.caps.map(capText),
    booksText(item),
  ];
  return (
    <Card flush title={DEED.chosen}>
      <ListRow
        id="deed-change"
        title={item.name}
        note={words.join('，')}
        value={DEED.change}
        onPress={onChange}
      />
    </Card>
  );
}

interface ChanceProps {
  readonly rectify: Rectify;
  readonly draft: VisitDraft;
  readonly onChange: (change: Partial<VisitDraft>) => void;
}

/** A chance to put it right first, where the rules give one. */
function Chance({ rectify, draft, onChange }: ChanceProps) {
  const { days, mode } = rectify;
  return (
    <>
      <Text className="deed__label">{DEED.chance}</Text>
      <Segmented
        id="deed-chance"
        label={DEED.chance}
        value={draft.chance ? 'rectify' : 'deduct'}
        options={[
          { value: 'rectify', label: DEED.chances.rectify },
          { value: 'deduct', label: DEED.chances.deduct },
        ]}
        onChange={(chosen) => onChange({ chance: chosen === 'rectify' })}
      />
      <Text className="deed__explain" id="deed-chance-explain">
        {draft.chance ? DEED.chanceHow[mode](days) : DEED.chanceHow.deduct}
      </Text>
    </>
  );
}
