import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import type { Dimension } from '@domain/rulebook/rulebook';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { PhotoStrip } from '@/features/photo/photo-strip';
import { AboutCard } from '@/features/rules/about-card';
import { RuleItems } from '@/features/rules/rule-items';
import type { Here } from '../here';
import { openReplay } from './addresses';
import { begin } from './beginning';
import { draftFrom } from './draft';
import { ExportRow } from './export-row';
import { VERSION } from './texts';
import '../card-words.scss';

type Shown = NonNullable<Output<'rulebook.get'>['rulebook']>;

interface VersionViewProps {
  readonly here: Here;
  readonly rulebook: Shown;
}

/** A version to be read: adopted, or a draft somebody may only look at. */
export function VersionView({ here, rulebook }: VersionViewProps) {
  const { state, dimensions, items, version, adoption } = rulebook;
  const { villageId } = here;
  return (
    <View className="version-view">
      {state === 'adopted' && <Notice id="version-fixed">{VERSION.fixed}</Notice>}
      <AboutCard rulebook={rulebook} />
      {adoption !== null && adoption.minutesPhotoIds.length > 0 && (
        <Card title={VERSION.minutes} id="version-minutes">
          <PhotoStrip villageId={villageId} photoIds={adoption.minutesPhotoIds} />
        </Card>
      )}
      <Card flush id="version-deeds">
        <ExportRow villageId={villageId} version={version} />
        <ListRow
          id="version-replay"
          title={VERSION.replay}
          note={VERSION.replayNote}
          onPress={() => openReplay(version)}
        />
        {here.canWrite && (
          <ListRow
            id="version-copy"
            title={VERSION.edit}
            onPress={() => void begin(villageId, () => draftFrom(rulebook))}
          />
        )}
      </Card>
      {items.length === 0 ? (
        <Text className="card-words">{VERSION.noItems}</Text>
      ) : (
        <ByDimension dimensions={dimensions} items={items} />
      )}
    </View>
  );
}

function ByDimension({ dimensions, items }: Pick<Shown, 'dimensions' | 'items'>) {
  const [chosen, setChosen] = useState<Dimension | undefined>(dimensions[0]);
  const here = items.filter(({ dimensionCode }) => dimensionCode === chosen?.code);
  return (
    <>
      <View className="chips">
        {dimensions.map((dimension) => (
          <Chip
            key={dimension.code}
            id={`version-dimension-${dimension.code}`}
            chosen={dimension.code === chosen?.code}
            onPress={() => setChosen(dimension)}
          >
            {dimension.name}
          </Chip>
        ))}
      </View>
      <RuleItems direction="addition" items={here} />
      <RuleItems direction="deduction" items={here} />
    </>
  );
}
