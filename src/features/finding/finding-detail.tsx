import { Text, View } from '@tarojs/components';
import { quantityText } from '@domain/quantity';
import { Facts, type Fact } from '@/components/facts/facts';
import { lastDayText, momentText } from '@/features/entry/when';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { DETAIL } from './texts';
import type { Finding } from './use-findings';
import './finding.scss';

interface FindingDetailProps {
  readonly villageId: string;
  readonly finding: Finding;
}

/** What was found, and everything that has happened since. */
export function FindingDetail({ villageId, finding }: FindingDetailProps) {
  const { id, photoIds, done, rechecks } = finding;
  return (
    <View id={`finding-detail-${id}`}>
      <Facts facts={factsOf(finding)} />
      <Text className="finding__title">{DETAIL.photos}</Text>
      <PhotoStrip villageId={villageId} photoIds={photoIds} id={`found-${id}`} />
      {done !== null && (
        <Step villageId={villageId} step={done} title={DETAIL.done(momentText(done.at))} />
      )}
      {rechecks.map((recheck) => (
        <Step
          key={recheck.at}
          villageId={villageId}
          step={recheck}
          title={DETAIL.recheck(momentText(recheck.at), recheck.passed)}
        />
      ))}
      {endingsOf(finding).map((sentence) => (
        <Text key={sentence} className="finding__soft">
          {sentence}
        </Text>
      ))}
    </View>
  );
}

interface StepProps {
  readonly villageId: string;
  readonly step: {
    readonly note: string;
    readonly photoIds: readonly string[];
    readonly at: string;
  };
  readonly title: string;
}

function Step({ villageId, step: { note, photoIds, at }, title }: StepProps) {
  return (
    <View>
      <Text className="finding__title">{title}</Text>
      {note !== '' && <Text className="finding__soft">{note}</Text>}
      <PhotoStrip villageId={villageId} photoIds={photoIds} id={`step-${Date.parse(at)}`} />
    </View>
  );
}

function factsOf(finding: Finding): Fact[] {
  const { itemCode, itemName, where, note, quantity, foundAt, dueAt, mode, byName } = finding;
  return [
    { name: DETAIL.item, value: `${itemCode} ${itemName}` },
    { name: DETAIL.where, value: where },
    { name: DETAIL.note, value: note === '' ? DETAIL.noNote : note },
    ...(quantity === null ? [] : [{ name: DETAIL.quantity, value: quantityText(quantity) }]),
    { name: DETAIL.foundAt, value: momentText(foundAt) },
    { name: DETAIL.by, value: byName },
    { name: DETAIL.due, value: DETAIL.dueText(lastDayText(dueAt)) },
    { name: DETAIL.mode, value: DETAIL.modes[mode] },
    {
      name: DETAIL.confirmed,
      value: finding.confirmed ? DETAIL.isConfirmed : DETAIL.isNotConfirmed,
    },
  ];
}

function endingsOf({ state, putRight, dropped, proposalId, reversed }: Finding): string[] {
  return [
    ...(state === 'overdue' && proposalId !== null ? [DETAIL.deduction] : []),
    ...(state === 'overdue' && putRight ? [DETAIL.putRightLate] : []),
    ...(dropped === null ? [] : [DETAIL.dropped(dropped.reason)]),
    ...(reversed ? [DETAIL.reversed] : []),
  ];
}
