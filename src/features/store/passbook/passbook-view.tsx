import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { CardEntry } from '@/features/card/card-entry';
import { useCard } from '@/features/card/use-card';
import { HouseholdPicker } from '@/features/committee/household-picker';
import type { StoreHere } from '../staff-page';
import { PassbookSheet } from './passbook-sheet';
import { PASSBOOK } from './texts';
import './passbook.scss';

interface PassbookViewProps {
  readonly here: StoreHere;
  /** The household the page was opened for, if it was for one. */
  readonly householdId: string | undefined;
}

/** Whose passbook it is, by card or by number; then what to print into it. */
export function PassbookView({ here, householdId }: PassbookViewProps) {
  const [picked, setPicked] = useState<string | null>(householdId ?? null);
  const card = useCard(here.villageId);
  // A clerk has a household at hand: the one at the counter.
  const chosen = picked ?? (here.role === 'clerk' ? (card.household?.id ?? null) : null);
  if (chosen !== null)
    return (
      <>
        <PassbookSheet key={chosen} here={here} householdId={chosen} />
        <View className="passbook__buttons">
          <Button
            id="passbook-other"
            kind="secondary"
            block
            onPress={() => {
              setPicked(null);
              void card.next();
            }}
          >
            {PASSBOOK.other}
          </Button>
        </View>
      </>
    );
  return (
    <View>
      {here.role !== 'clerk' && (
        <HouseholdPicker
          id="passbook-number"
          villageId={here.villageId}
          label={PASSBOOK.find}
          hint={PASSBOOK.findHint}
          picked={null}
          onPick={(household) => setPicked(household?.id ?? null)}
        />
      )}
      {here.role === 'clerk' && <CardEntry card={card} />}
    </View>
  );
}
