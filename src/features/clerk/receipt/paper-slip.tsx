import { Text, View } from '@tarojs/components';
import { gainOf, receiptNumberOf } from '@domain/entry';
import { pointsText } from '@domain/points';
import { clockOf, dayOf } from '@domain/village-time';
import { Stamp } from '@/components/tag/stamp';
import { householdName } from '@/features/card/scanned';
import { gainText, KIND_NAMES } from '@/features/entry/words';
import { COLLECT } from '../collect/texts';
import type { Receipt } from '../kept-receipt';
import { TEXTS } from '../texts';
import { countersignedOf, reasonOf, slipLines, whyNothing } from './slip-lines';
import './paper-slip.scss';

const WORDS = TEXTS.receipt;

interface PaperSlipProps {
  readonly receipt: Receipt;
}

/** The receipt as it would come off a printer: what a villager may take a photo of. */
export function PaperSlip({ receipt }: PaperSlipProps) {
  const { entry, household, reversedBy } = receipt;
  const gain = gainOf(entry, 'exchange');
  return (
    <View className="slip" id="receipt">
      <View className="slip__head">
        <View className="slip__titles">
          <Text className="slip__kind" id="receipt-kind">
            {kindOf(entry)}
          </Text>
          <Text className="slip__number" id="receipt-number">
            {receiptNumberOf(entry)}
          </Text>
        </View>
        <Stamp id={reversedBy === null ? 'receipt-posted' : 'receipt-undone'}>
          {reversedBy === null ? WORDS.posted : WORDS.undone}
        </Stamp>
      </View>
      <Fact label={WORDS.household} value={householdName(household)} id="receipt-household" />
      <Fact label={WORDS.time} value={`${dayOf(entry.at)} ${clockOf(entry.at)}`} />
      <Fact label={WORDS.clerk} value={entry.by.name} />
      {factsOf(entry).map((fact) => (
        <Fact key={fact.id} {...fact} />
      ))}
      <Lines receipt={receipt} />
      <View className="slip__sum">
        <Text className="slip__label">{WORDS.points}</Text>
        <View className="slip__figure">
          <Text
            id="receipt-points"
            className={gain < 0 ? 'slip__gain slip__gain--minus' : 'slip__gain'}
          >
            {gainText(entry)}
          </Text>
          <Text className="slip__unit">{WORDS.unit}</Text>
        </View>
      </View>
      {entry.kind === 'tradeIn' && gain === 0 && (
        <Text className="slip__note" id="receipt-why-none">
          {whyNothing(entry.source)}
        </Text>
      )}
      <View className="slip__sum">
        <Text className="slip__label">{WORDS.balance}</Text>
        <View className="slip__figure">
          <Text id="receipt-balance" className="slip__balance">
            {pointsText(entry.balanceAfter)}
          </Text>
          <Text className="slip__unit">{WORDS.unit}</Text>
        </View>
      </View>
    </View>
  );
}

/** What the household came for: something reserved was not taken off the shelf just now. */
function kindOf({ kind, source }: Receipt['entry']): string {
  const isKept = source.kind === 'redemption' && source.reservationId !== null;
  return isKept ? COLLECT.title : KIND_NAMES[kind];
}

/** What only some entries have to tell. */
function factsOf(entry: Receipt['entry']): readonly Required<FactProps>[] {
  const { source } = entry;
  const told = [
    {
      id: 'receipt-countersigned',
      label: WORDS.countersigned,
      value: countersignedOf(entry),
    },
    {
      id: 'receipt-bag',
      label: WORDS.bag,
      value: source.kind === 'tradeIn' ? source.bagCode : null,
    },
    { id: 'receipt-reason', label: WORDS.reason, value: reasonOf(entry) },
  ];
  return told.flatMap(({ value, ...fact }) => (value === null ? [] : [{ ...fact, value }]));
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly id?: string;
}

function Fact({ label, value, id = '' }: FactProps) {
  return (
    <View className="slip__fact">
      <Text className="slip__label">{label}</Text>
      <Text className="slip__value" {...(id === '' ? {} : { id })}>
        {value}
      </Text>
    </View>
  );
}

function Lines({ receipt: { entry } }: PaperSlipProps) {
  const lines = slipLines(entry.source);
  const { source } = entry;
  if (lines.length === 0) return <View className="slip__rule" />;
  return (
    <View className="slip__lines">
      {source.kind === 'reversal' && (
        <Text className="slip__note">
          {WORDS.undoes(receiptNumberOf({ householdNumber: entry.householdNumber, no: source.no }))}
        </Text>
      )}
      {lines.map((line) => (
        <View key={line.key} className="slip__line">
          <View className="slip__item">
            <Text className="slip__what">{line.what}</Text>
            <Text className="slip__points">{WORDS.worth(line.points)}</Text>
          </View>
          {/* Remainders are told as they were left; a reversal has taken them back. */}
          {source.kind !== 'reversal' &&
            line.notes.map((note) => (
              <Text key={note} className="slip__note">
                {note}
              </Text>
            ))}
        </View>
      ))}
    </View>
  );
}
