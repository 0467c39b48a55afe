import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { StateView } from '@/components/state-view/state-view';
import { FindByCode } from '@/features/card/find-by-code';
import { householdName } from '@/features/card/scanned';
import { dayText } from '@/features/entry/when';
import { backToCounter } from '../places';
import { HandOver } from './hand-over';
import { COLLECT } from './texts';
import { useFind, type Kept } from './use-find';

// A card's letters with their dashes; a code is shorter.
const TYPED_MAX = 40;

/** What was reserved on the phone goes over the counter: found by its code or by the card. */
export function CollectView({ villageId }: { readonly villageId: string }) {
  const find = useFind(villageId);
  const { finding } = find;
  const [chosen, setChosen] = useState<Kept | null>(null);
  const only = finding.step === 'found' && finding.list.length === 1 ? finding.list[0] : undefined;
  const kept = only ?? chosen;
  if (finding.step === 'found' && kept !== null)
    return <HandOver villageId={villageId} kept={kept} proof={finding.proof} />;
  return (
    <PageFrame title={COLLECT.title} onBack={() => void backToCounter()} id="collect-page">
      {finding.step === 'found' ? (
        <Found list={finding.list} onChoose={setChosen} onAgain={find.reset} />
      ) : (
        <FindByCode
          id="collect"
          words={COLLECT}
          looking={finding}
          lengthMax={TYPED_MAX}
          onScan={find.scan}
          onLook={find.look}
        />
      )}
    </PageFrame>
  );
}

interface FoundProps {
  readonly list: readonly Kept[];
  readonly onChoose: (kept: Kept) => void;
  readonly onAgain: () => void;
}

/** None, or more than one: a household may have several, and two codes may fall together. */
function Found({ list, onChoose, onAgain }: FoundProps) {
  const again = { text: COLLECT.again, id: 'collect-again', onPress: onAgain };
  if (list.length === 0)
    return (
      <StateView
        kind="empty"
        title={COLLECT.none}
        detail={COLLECT.noneDetail}
        action={again}
        id="collect-none"
      />
    );
  return (
    <>
      <Card flush title={COLLECT.several} id="collect-several">
        {list.map((kept, index) => (
          <ListRow
            key={kept.id}
            id={`collect-${index + 1}`}
            title={itemsOf(kept)}
            note={`${householdName({ number: kept.householdNumber, maskedName: kept.maskedName })} · ${COLLECT.until(dayText(kept.until))}`}
            onPress={() => onChoose(kept)}
          />
        ))}
      </Card>
      <Button id={again.id} kind="text" block onPress={again.onPress}>
        {again.text}
      </Button>
    </>
  );
}

function itemsOf({ items }: Kept): string {
  return items.map(({ name, count, unitName }) => COLLECT.item(name, count, unitName)).join('，');
}
