import { Text, View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { CardEntry } from '@/features/card/card-entry';
import type { Scanned } from '@/features/card/scanned';
import { useCard } from '@/features/card/use-card';
import { HouseholdPicker } from '@/features/committee/household-picker';
import { FindByNumber } from './find-by-number';
import type { StoreHere } from './staff-page';
import { FOR_HOUSEHOLD } from './texts';

/** How a clerk knows the household: as its card says, which is null when a number was said. */
export type Named = Pick<Scanned, 'number' | 'maskedName' | 'cardToken'>;

interface ForHouseholdProps {
  readonly here: Pick<StoreHere, 'villageId' | 'role'>;
  /** The household the page was opened for, if it was for one. */
  readonly householdId: string | undefined;
  /** What the page is for, said before a household is chosen. */
  readonly explain: string;
  /** The ids of what stands here begin with this. */
  readonly id: string;
  /** The household has to stand there: a clerk opens it by its card and not by a number. */
  readonly inPerson?: boolean;
  /** With what a clerk knows of it, when one found it. */
  readonly children: (householdId: string, named: Named | null) => ReactNode;
}

interface Picked {
  readonly id: string;
  readonly named: Named | null;
}

/** Whose household it is about: a clerk's by card or by the number said, the committee's by number. */
export function ForHousehold(props: ForHouseholdProps) {
  const { here, householdId, id, children } = props;
  const [picked, setPicked] = useState<Picked | null>(
    householdId === undefined ? null : { id: householdId, named: null },
  );
  const card = useCard(here.villageId);
  const { household } = card;
  const isOpen = here.role === 'clerk' && household !== null;
  const chosen = picked ?? (isOpen ? { id: household.id, named: household } : null);
  if (chosen === null) return <Choosing {...props} card={card} onPick={setPicked} />;
  return (
    <>
      {children(chosen.id, chosen.named)}
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
}

interface ChoosingProps extends ForHouseholdProps {
  readonly card: ReturnType<typeof useCard>;
  readonly onPick: (picked: Picked | null) => void;
}

function Choosing({ here, explain, id, inPerson = false, card, onPick }: ChoosingProps) {
  const { villageId, role } = here;
  const isClerk = role === 'clerk';
  return (
    <View>
      <Card>
        <Text>{explain}</Text>
      </Card>
      {isClerk && <CardEntry card={card} />}
      {isClerk && !inPerson && (
        <FindByNumber
          id={id}
          villageId={villageId}
          onPick={({ id: found, number, maskedName }) =>
            onPick({ id: found, named: { number, maskedName, cardToken: null } })
          }
        />
      )}
      {!isClerk && (
        <HouseholdPicker
          id={`${id}-number`}
          villageId={villageId}
          label={FOR_HOUSEHOLD.find}
          hint={FOR_HOUSEHOLD.findHint}
          picked={null}
          onPick={(found) => onPick(found && { id: found.id, named: null })}
        />
      )}
    </View>
  );
}
