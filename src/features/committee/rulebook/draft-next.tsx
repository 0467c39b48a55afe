import { Text } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { openReplay, openVersion } from './addresses';
import { ExportRow } from './export-row';
import { DRAFT, EXPORT } from './texts';
import './items-view.scss';

interface DraftNextProps {
  readonly villageId: string;
  readonly version: number | null;
  readonly changed: boolean;
  readonly onImport: () => void;
}

/** What is done with a draft beside writing it; most of it with what is saved only. */
export function DraftNext({ villageId, version, changed, onImport }: DraftNextProps) {
  return (
    <Card flush title={DRAFT.next} id="draft-next">
      <ListRow id="draft-import" title={DRAFT.import} note={DRAFT.importNote} onPress={onImport} />
      {version === null || changed ? (
        <Text className="items-view__none" id="draft-first">
          {DRAFT.first}
        </Text>
      ) : (
        <>
          <ExportRow villageId={villageId} version={version} note={EXPORT.note} />
          <ListRow
            id="draft-replay"
            title={DRAFT.replay}
            note={DRAFT.replayNote}
            onPress={() => openReplay(version)}
          />
          <ListRow
            id="draft-adopt"
            title={DRAFT.adopt}
            note={DRAFT.adoptNote}
            onPress={() => openVersion(version, 'adopt')}
          />
        </>
      )}
    </Card>
  );
}
