import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { CardEntry } from '@/features/card/card-entry';
import type { Scanned } from '@/features/card/scanned';
import { useCard } from '@/features/card/use-card';
import { HouseholdPicker } from '@/features/committee/household-picker';
import type { StoreHere } from './staff-page';
import { FOR_HOUSEHOLD } from './texts';

interface ForHouseholdProps {
  readonly here: StoreHere;
  /** The household the page was opened for, if it was for one. */
  readonly householdId: string | undefined;
  /** What the page is for, said before a household is chosen. */
  readonly explain: string;
  /** The ids of what stands here begin with this. */
  readonly id: string;
  /** With what its card told, when it was opened by it. */
  readonly children: (householdId: string, scanned: Scanned | null) => ReactNode;
}

/** Whose household it is about: by card at the counter, by number at the committee's desk. */
export function ForHousehold({ here, householdId, explain, id, children }: ForHouseholdProps) {
  const [picked, setPicked] = useState<string | null>(householdId ?? null);
  const card = useCard(here.villageId);
  const isClerk = here.role === 'clerk';
  const chosen = picked ?? (isClerk ? (card.household?.id ?? null) : null);
  if (chosen !== null)
    return (
      <>
        {children(chosen, picked === null ? card.household : null)}
        <Button
          id={`${id}-other`}
          kind="secondary"
          block
          onPress={() => {
            setPicked(null);
            void card.next();
          }}
        >
          {FOR_HOUSEHOLD.other}
        </Button>
      </>
    );
  return (
    <View>
      <Card>
        <Text>{explain}</Text>
      </Card>
      {isClerk ? (
        <CardEntry card={card} />
      ) : (
        <HouseholdPicker
          id={`${id}-number`}
          villageId={here.villageId}
          label={FOR_HOUSEHOLD.find}
          hint={FOR_HOUSEHOLD.findHint}
          picked={null}
          onPick={(household) => setPicked(household?.id ?? null)}
        />
      )}
    </View>
  );
}
