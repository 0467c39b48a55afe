import { View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { broughtText, remainderText } from '@/features/entry/words';
import { TEXTS } from '../texts';
import type { BroughtLine } from './brought';

const WORDS = TEXTS.tradeIn;

interface BroughtListProps {
  readonly lines: readonly BroughtLine[];
  readonly onRemove?: (materialId: string) => void;
}

/** Everything typed so far, each with its points and what it leaves over. */
export function BroughtList({ lines, onRemove }: BroughtListProps) {
  const shown = lines.filter(({ step }) => step !== 'empty');
  if (shown.length === 0) return null;
  return (
    <Card title={WORDS.lines} flush id="trade-in-lines">
      {shown.map((line) => (
        <ListRow
          key={line.typed.materialId}
          id={`trade-in-line-${line.typed.materialId}`}
          {...wordsOf(line)}
          value={
            onRemove === undefined ? undefined : (
              <View>
                <Button
                  id={`trade-in-line-${line.typed.materialId}-remove`}
                  kind="text"
                  size="small"
                  label={WORDS.removeLabel(line.typed.name)}
                  onPress={() => onRemove(line.typed.materialId)}
                >
                  {WORDS.remove}
                </Button>
              </View>
            )
          }
        />
      ))}
    </Card>
  );
}

function wordsOf(line: BroughtLine): { title: string; note: string } {
  switch (line.step) {
    case 'empty':
      return { title: line.typed.name, note: '' };
    case 'wrong':
      return { title: `${line.typed.name} ${line.typed.text}`, note: line.sentence };
    case 'counted': {
      const { points, rate, unitName, remainderAfter } = line.line;
      const rest = remainderText({ rate, unitName, remainder: remainderAfter });
      const earned = points === 0 ? '' : WORDS.earns(pointsText(points));
      return {
        title: broughtText(line.line),
        note: [earned, rest].filter((words) => words !== '').join('。'),
      };
    }
  }
}
