import { Text, View } from '@tarojs/components';
import { fenText } from '@domain/fund/fen';
import { kilogramText } from '@domain/fund/statement-sheets';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { today } from '@/features/committee/when';
import { PhotoPicker } from '@/features/photo/photo-picker';
import { useWrite } from '@/features/write/use-write';
import { FoldedForm } from './folded-form';
import { isPast, MoneyDayField } from './money-fields';
import { lineOf, linesFrom, linesOf, NO_SALE, type SellDraft } from './sell-draft';
import { MONEY, SALES, SELL } from './texts';
import { useKeptForm } from './use-kept-form';
import type { Bundle } from './use-money';
import './money.scss';

interface SellFormProps {
  readonly villageId: string;
  readonly bundles: readonly Bundle[];
  readonly materials: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => Promise<void>;
}

const fresh = (): SellDraft => ({ ...NO_SALE, on: today() });

/** What a dealer takes: bundles by pressing them, loose things by name, as the dealer weighs and pays. */
export function SellForm({ villageId, bundles, materials, onDone }: SellFormProps) {
  const write = useWrite('sale.create');
  const form = useKeptForm({ key: 'sell', villageId, fresh, step: write.state.step });
  const { draft, change: setDraft, tried, photos } = form;
  const lines = linesFrom(draft, bundles);
  const dealer = draft.dealer.trim();
  const send = () => {
    form.setTried(true);
    if (lines === null || dealer === '' || !isPast(draft.on) || !photos.settled) return null;
    const { on } = draft;
    // One that was chosen before the app was closed may have gone since.
    const bundleIds = draft.bundleIds.filter((id) => bundles.some((one) => one.id === id));
    const note = draft.note.trim() === '' ? {} : { note: draft.note.trim() };
    const packed = bundleIds.length === 0 ? {} : { bundleIds };
    const photoIds = [...photos.photoIds];
    const wish = { villageId, dealer, on, lines: [...lines], photoIds, ...packed, ...note };
    return write.send(wish, SELL.label);
  };
  return (
    <FoldedForm
      id="sell"
      words={SELL}
      write={write}
      {...form.fold}
      send={send}
      onDone={onDone}
      said={({ amountFen }) => SELL.done(fenText(amountFen))}
    >
      <Field
        id="sell-dealer"
        label={SELL.dealer}
        value={draft.dealer}
        lengthMax={30}
        error={tried && dealer === '' ? SELL.dealerWrong : undefined}
        onChange={(typed) => setDraft({ ...draft, dealer: typed })}
      />
      <MoneyDayField
        id="sell-day"
        value={draft.on}
        tried={tried}
        onChange={(on) => setDraft({ ...draft, on })}
      />
      <Which draft={draft} bundles={bundles} materials={materials} onChange={setDraft} />
      <Lines draft={draft} bundles={bundles} materials={materials} onChange={setDraft} />
      {tried && lines === null && (
        <Notice tone="warn" id="sell-wrong">
          {SELL.wrong}
        </Notice>
      )}
      {lines !== null && (
        <Text className="money__words" id="sell-total">
          {SELL.total(fenText(lines.reduce((sum, { amountFen }) => sum + amountFen, 0)))}
        </Text>
      )}
      <Field
        id="sell-note"
        label={SELL.note}
        value={draft.note}
        lengthMax={100}
        onChange={(note) => setDraft({ ...draft, note })}
      />
      <PhotoPicker photos={photos} label={SELL.papers} hint={MONEY.papersHint} id="sell-photo" />
    </FoldedForm>
  );
}

interface PartProps extends Pick<SellFormProps, 'bundles' | 'materials'> {
  readonly draft: SellDraft;
  readonly onChange: (draft: SellDraft) => void;
}

function Which({ draft, bundles, materials, onChange }: PartProps) {
  const { bundleIds, loose } = draft;
  const listed = linesOf(draft, bundles);
  return (
    <>
      <Text className="money__label">{bundles.length === 0 ? SELL.noBundles : SELL.which}</Text>
      <View className="money__chips">
        {bundles.map(({ id, code, name, grams }) => (
          <Chip
            key={id}
            id={`sell-bundle-${code}`}
            many
            chosen={bundleIds.includes(id)}
            onPress={() => onChange({ ...draft, bundleIds: toggled(bundleIds, id) })}
          >
            {`${SALES.bundle(code, name)} ${SALES.kilograms(kilogramText(grams))}`}
          </Chip>
        ))}
      </View>
      <Text className="money__label">{SELL.loose}</Text>
      <View className="money__chips">
        {materials
          .filter(({ id }) => loose.includes(id) || !listed.includes(id))
          .map(({ id, name }) => (
            <Chip
              key={id}
              id={`sell-loose-${id}`}
              many
              chosen={loose.includes(id)}
              onPress={() => onChange({ ...draft, loose: toggled(loose, id) })}
            >
              {name}
            </Chip>
          ))}
      </View>
    </>
  );
}

function Lines({ draft, bundles, materials, onChange }: PartProps) {
  const ids = linesOf(draft, bundles);
  if (ids.length === 0) return null;
  return (
    <>
      <Text className="money__label">{SELL.lines}</Text>
      {ids.map((id) => {
        const mine = bundles.filter(
          (one) => one.materialId === id && draft.bundleIds.includes(one.id),
        );
        const name = materials.find((one) => one.id === id)?.name ?? mine[0]?.name ?? '';
        const grams = mine.reduce((sum, one) => sum + one.grams, 0);
        const line = lineOf(draft, id);
        const change = (next: Partial<typeof line>) =>
          onChange({ ...draft, typed: { ...draft.typed, [id]: { ...line, ...next } } });
        return (
          <View key={id}>
            <Field
              id={`sell-kilograms-${id}`}
              label={SELL.lineKilograms(name)}
              kind="digit"
              value={line.kilograms}
              lengthMax={9}
              {...(grams === 0 ? {} : { hint: SELL.bundled(kilogramText(grams)) })}
              onChange={(kilograms) => change({ kilograms })}
            />
            <Field
              id={`sell-yuan-${id}`}
              label={SELL.lineYuan(name)}
              kind="digit"
              value={line.yuan}
              lengthMax={9}
              placeholder={MONEY.amount}
              onChange={(yuan) => change({ yuan })}
            />
          </View>
        );
      })}
    </>
  );
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
