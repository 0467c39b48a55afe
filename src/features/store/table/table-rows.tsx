import { View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { rateText } from '@/features/entry/words';
import { BinMark } from './bin-mark';
import type { ClassWish, MaterialWish } from './draft';
import { COLOUR_NAMES, EDITOR, TABLE } from './texts';

interface ClassRowsProps {
  readonly classes: readonly ClassWish[];
  readonly onPick?: (one: ClassWish) => void;
  readonly onAdd?: () => void;
}

/** The classes with the colours of their bins; pressed to change them, where that is what one does. */
export function ClassRows({ classes, onPick, onAdd }: ClassRowsProps) {
  return (
    <Card title={TABLE.classes} flush id="table-classes">
      {classes.map((one, index) => (
        <ListRow
          key={one.id}
          id={`class-row-${index + 1}`}
          lead={<BinMark colour={one.colour} />}
          title={`${one.name} · ${TABLE.bin(COLOUR_NAMES[one.colour])}`}
          note={one.source}
          value={
            <Tag tone={one.estimated ? 'amber' : 'pine'}>
              {one.estimated ? TABLE.unchecked : TABLE.checked}
            </Tag>
          }
          {...(onPick && { onPress: () => onPick(one) })}
        />
      ))}
      {onAdd && (
        <Button id="class-add" kind="text" block onPress={onAdd}>
          {EDITOR.addClass}
        </Button>
      )}
    </Card>
  );
}

interface MaterialRowsProps {
  readonly materials: readonly MaterialWish[];
  readonly classes: readonly ClassWish[];
  readonly onPick?: (place: number) => void;
  readonly onAdd?: () => void;
}

/** What is taken and for how many points. */
export function MaterialRows({ materials, classes, onPick, onAdd }: MaterialRowsProps) {
  return (
    <Card title={TABLE.materials} flush id="table-materials">
      {materials.map((one, index) => (
        <ListRow
          key={one.id ?? `new-${index}`}
          id={`material-row-${index + 1}`}
          title={`${one.name}：${rateText(one.rate, one.unitName)}`}
          note={noteOf(one, classes)}
          value={<View>{one.estimated && <Tag tone="amber">{TABLE.estimated}</Tag>}</View>}
          {...(onPick && { onPress: () => onPick(index) })}
        />
      ))}
      {onAdd && (
        <Button id="material-add" kind="text" block onPress={onAdd}>
          {EDITOR.addMaterial}
        </Button>
      )}
    </Card>
  );
}

function noteOf(material: MaterialWish, classes: readonly ClassWish[]): string {
  const { classId, dailyPointsMax, gramsEach, unitName, source } = material;
  const name = classes.find(({ id }) => id === classId)?.name ?? TABLE.noClass;
  return [
    name,
    dailyPointsMax === null ? '' : TABLE.cap(pointsText(dailyPointsMax)),
    gramsEach === null ? '' : TABLE.gramsEach(gramsEach, unitName),
    source,
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
