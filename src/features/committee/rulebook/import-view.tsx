import { Text, View } from '@tarojs/components';
import type { Output } from '@contract/index';
import { ITEMS_MAX } from '@domain/rulebook/limits';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { Tag } from '@/components/tag/tag';
import { valueText } from '@domain/rulebook/item-words';
import { platformName } from '@/services/platform';
import { withItems, type Draft } from './draft';
import { keepDraft, keptDraft, type DraftPlace } from './kept-draft';
import { rowFaultText } from './row-fault-words';
import { IMPORT } from './texts';
import { useSheetImport } from './use-sheet-import';
import '../card-words.scss';

type Read = Output<'rulebook.import'>;

interface ImportViewProps {
  readonly place: DraftPlace;
  readonly onDone: () => void;
}

/** Items from a spreadsheet, with all that is wrong in it, before they are taken into the draft. */
export function ImportView({ place, onDone }: ImportViewProps) {
  const { state, pick } = useSheetImport(place.villageId);
  const draft = keptDraft(place);
  if (draft === null)
    return (
      <StateView
        kind="empty"
        title={IMPORT.noDraft}
        detail={IMPORT.noDraftDetail}
        id="import-no-draft"
      />
    );
  const take = ({ items, dimensions }: Read) => {
    keepDraft(place, { ...withItems(items, dimensions)(draft), changed: true });
    onDone();
  };
  return (
    <>
      <Card id="import-pick-card">
        <Text className="card-words">
          {platformName === 'weapp' ? IMPORT.explain + IMPORT.explainWeapp : IMPORT.explain}
        </Text>
        {state.step === 'trouble' && (
          <Notice tone="error" id="import-trouble">
            {state.sentence}
          </Notice>
        )}
        <Button
          id="import-pick"
          block
          kind={state.step === 'read' ? 'secondary' : 'primary'}
          loading={state.step === 'reading'}
          onPress={() => void pick()}
        >
          {state.step === 'reading' ? IMPORT.reading : IMPORT.pick}
        </Button>
      </Card>
      {state.step === 'read' && (
        <Found draft={draft} read={state.read} onTake={() => take(state.read)} />
      )}
    </>
  );
}

interface FoundProps {
  readonly draft: Draft;
  readonly read: Read;
  readonly onTake: () => void;
}

function Found({ draft, read: { items, faults }, onTake }: FoundProps) {
  const known = new Set(draft.items.map(({ code }) => code));
  const total = draft.items.length + items.filter(({ code }) => !known.has(code)).length;
  return (
    <View>
      {faults.length > 0 && (
        <Card flush title={IMPORT.bad(faults.length)} id="import-faults">
          {faults.map((fault, index) => (
            <ListRow
              key={index}
              id={`import-fault-${index + 1}`}
              title={IMPORT.row(fault.row, fault.column)}
              note={rowFaultText(fault)}
            />
          ))}
        </Card>
      )}
      {items.length === 0 ? (
        <Notice tone="warn" id="import-none">
          {IMPORT.none}
        </Notice>
      ) : (
        <Card flush title={IMPORT.good(items.length)} id="import-items">
          {items.map((item) => (
            <ListRow
              key={item.code}
              id={`import-item-${item.code}`}
              title={item.name}
              note={known.has(item.code) ? IMPORT.replaces : IMPORT.adds}
              value={
                <Tag tone={item.direction === 'addition' ? 'pine' : 'amber'}>{valueText(item)}</Tag>
              }
            />
          ))}
        </Card>
      )}
      {total > ITEMS_MAX && (
        <Notice tone="error" id="import-too-many">
          {IMPORT.tooManyItems(total, ITEMS_MAX)}
        </Notice>
      )}
      {items.length > 0 && total <= ITEMS_MAX && (
        <Button id="import-take" block onPress={onTake}>
          {IMPORT.take(items.length)}
        </Button>
      )}
    </View>
  );
}
