import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { bannedIn } from '@domain/rulebook/banned';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { StateView } from '@/components/state-view/state-view';
import { sentenceOf } from '@/features/refusal/sentences';
import { newItemCode, withItem, type Draft } from './draft';
import { fieldFlawOf, itemFaultText } from './flaws';
import { ItemFields } from './item-fields';
import {
  faultsIn,
  itemFormOf,
  itemFrom,
  newItemForm,
  type ItemFaults,
  type ItemForm,
} from './item-form';
import { dropItem, keepDraft, keepItem, keptDraft, keptItem, type DraftPlace } from './kept-draft';
import { ITEM } from './item-texts';
import './item-fields.scss';

interface ItemViewProps {
  readonly place: DraftPlace;
  /** The item to change; without it, a new one in the dimension. */
  readonly code: string | undefined;
  readonly dimensionCode: string | undefined;
  readonly onDone: () => void;
}

/** One item of a draft that lies on this phone. */
export function ItemView(props: ItemViewProps) {
  const [draft] = useState(() => keptDraft(props.place));
  const dimension = props.dimensionCode ?? draft?.dimensions[0]?.code;
  if (draft === null || dimension === undefined)
    return (
      <StateView kind="empty" title={ITEM.noDraft} detail={ITEM.noDraftDetail} id="item-no-draft" />
    );
  return <ItemEditor {...props} draft={draft} dimensionCode={dimension} />;
}

interface ItemEditorProps extends ItemViewProps {
  readonly draft: Draft;
  readonly dimensionCode: string;
}

function ItemEditor({ place, code, dimensionCode, draft, onDone }: ItemEditorProps) {
  const [form, setForm] = useState(() => formOf(place, draft, { code, dimensionCode }));
  const [tried, setTried] = useState(false);
  useEffect(() => keepItem(place, form), [place, form]);

  const leave = () => {
    dropItem(place);
    onDone();
  };
  const save = () => {
    setTried(true);
    const item = itemFrom(form);
    if (item === null || itemFaultText(item) !== null) return;
    keepDraft(place, { ...withItem(item)(draft), changed: true });
    leave();
  };
  return (
    <View id="item-form">
      <ItemFields
        form={form}
        dimensions={draft.dimensions}
        faults={tried ? faultWords(form) : {}}
        onChange={setForm}
      />
      <BanNotice form={form} />
      <Text className="item-fields__note">{ITEM.saveNote}</Text>
      <Button id="item-save" block onPress={save}>
        {ITEM.save}
      </Button>
      <Button id="item-cancel" kind="text" block onPress={leave}>
        {ITEM.cancel}
      </Button>
    </View>
  );
}

/** What was being typed when the app went away, or the item as the draft has it, or a new one. */
function formOf(
  place: DraftPlace,
  draft: Draft,
  { code, dimensionCode }: { readonly code: string | undefined; readonly dimensionCode: string },
): ItemForm {
  const item = draft.items.find((one) => one.code === code);
  const kept = keptItem(place);
  if (item !== undefined) return kept?.code === item.code ? kept : itemFormOf(item);
  const isNew = kept !== null && draft.items.every((one) => one.code !== kept.code);
  return isNew ? kept : newItemForm(newItemCode(draft, dimensionCode), dimensionCode);
}

/** What cannot be read, or else what contradicts itself. */
function faultWords(form: ItemForm): ItemFaults {
  const item = itemFrom(form);
  if (item !== null) return fieldFlawOf(item);
  return Object.fromEntries(faultsIn(form).map((fault) => [fault, ITEM.wrong[fault]]));
}

/** Why an item can stand in no village's rules, as soon as it is written. */
function BanNotice({ form }: { readonly form: ItemForm }) {
  const { name, evidence, direction } = form;
  const banned = bannedIn({ name, evidence, direction });
  if (banned === null) return null;
  const { word, reason, source } = banned;
  return (
    <Notice tone="error" title={ITEM.bannedTitle} id="item-banned">
      {sentenceOf({ code: 'RULE_BANNED', facts: { item: name, word, reason, source } })}
    </Notice>
  );
}
