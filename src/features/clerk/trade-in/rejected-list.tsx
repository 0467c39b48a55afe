import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { rejectedText } from '@/features/entry/words';
import { TEXTS } from '../texts';
import type { Rejecting } from './use-rejected';

const WORDS = TEXTS.tradeIn;

/** What will be written down as not taken, each with its reason. */
export function RejectedList({ rejected }: { readonly rejected: Rejecting }) {
  if (rejected.list.length === 0) return null;
  return (
    <Card title={TEXTS.rejecting.list} flush id="rejected-lines">
      {rejected.list.map((line) => (
        <ListRow
          key={line.materialId}
          id={`rejected-line-${line.materialId}`}
          title={rejectedText(line)}
          note={line.reason}
          value={
            <Button
              id={`rejected-line-${line.materialId}-remove`}
              kind="text"
              size="small"
              label={WORDS.removeLabel(line.name)}
              onPress={() => rejected.remove(line.materialId)}
            >
              {WORDS.remove}
            </Button>
          }
        />
      ))}
    </Card>
  );
}
