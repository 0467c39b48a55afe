import { View } from '@tarojs/components';
import type { Input } from '@contract/index';
import { fenFromText, fenText } from '@domain/fund/fen';
import { CAP_WINDOWS, type CapWindow } from '@domain/rulebook/rulebook';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import { Segmented } from '@/components/segmented/segmented';
import { scanCode } from '@/services/platform';
import { DETAILS } from './texts';
import type { GoodsItem } from './use-goods';

interface LimitDraft {
  readonly count: string;
  readonly per: CapWindow;
}

/** What may be known of goods beside their label, as it is being typed. */
export interface DetailsDraft {
  readonly category: string;
  readonly barcode: string;
  readonly cost: string;
  readonly reorderAt: string;
  readonly limit: LimitDraft;
  readonly quota: LimitDraft;
}

const NO_LIMIT: LimitDraft = { count: '', per: 'month' };

export const NO_DETAILS: DetailsDraft = {
  ...{ category: '', barcode: '', cost: '', reorderAt: '' },
  ...{ limit: NO_LIMIT, quota: NO_LIMIT },
};

export function detailsDraftOf(item: GoodsItem): DetailsDraft {
  const { category, barcode, costFen, reorderAt, limit, quota } = item;
  const typed = (said: { readonly count: number; readonly per: CapWindow } | null): LimitDraft =>
    said === null ? NO_LIMIT : { count: String(said.count), per: said.per };
  return {
    ...{ category, barcode },
    cost: costFen === null ? '' : fenText(costFen),
    reorderAt: reorderAt === null ? '' : String(reorderAt),
    ...{ limit: typed(limit), quota: typed(quota) },
  };
}

/** A service lies on no shelf: it has no barcode, and is not bought in. */
type Kind = GoodsItem['kind'];

type Details = Pick<
  Input<'goods.edit'>,
  'category' | 'barcode' | 'costFen' | 'reorderAt' | 'limit' | 'quota'
>;

const HOUSEHOLD_MAX = 99;
const PIECES_MAX = 10_000;

/** What is to be mended, by its field; null where nothing is. */
function detailFaults(draft: DetailsDraft) {
  const { barcode, cost, reorderAt, limit, quota } = draft;
  const wrong = (isRight: boolean, words: string) => (isRight ? null : words);
  return {
    barcode: wrong(/^([0-9A-Za-z-]{4,32})?$/.test(barcode.trim()), DETAILS.wrongBarcode),
    cost: wrong(cost.trim() === '' || fenFromText(cost) !== null, DETAILS.wrongCost),
    reorderAt: wrong(isWhole(reorderAt, 0, PIECES_MAX), DETAILS.wrongCount),
    limit: wrong(isWhole(limit.count, 1, HOUSEHOLD_MAX), DETAILS.wrongCount),
    quota: wrong(isWhole(quota.count, 1, PIECES_MAX), DETAILS.wrongCount),
  };
}

function isWhole(typed: string, least: number, most: number): boolean {
  const text = typed.trim();
  if (text === '') return true;
  return /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

/** The details that were typed; null while one of them is wrong. */
export function detailsFrom(draft: DetailsDraft, kind: Kind): Details | null {
  if (Object.values(detailFaults(draft)).some((fault) => fault !== null)) return null;
  const { category, cost, limit, quota } = draft;
  return {
    ...{ category: category.trim(), costFen: fenFromText(cost) },
    ...{ limit: limitFrom(limit), quota: limitFrom(quota) },
    ...(kind === 'goods' && stockedFrom(draft)),
  };
}

function stockedFrom({ barcode, reorderAt }: DetailsDraft) {
  return {
    barcode: barcode.trim(),
    reorderAt: reorderAt.trim() === '' ? null : Number(reorderAt),
  };
}

function limitFrom({ count, per }: LimitDraft) {
  return count.trim() === '' ? null : { count: Number(count), per };
}

interface DetailFieldsProps {
  readonly kind: Kind;
  readonly draft: DetailsDraft;
  readonly onChange: (draft: DetailsDraft) => void;
}

export function DetailFields({ kind, draft, onChange }: DetailFieldsProps) {
  const faults = detailFaults(draft);
  const tied = tiedTo(draft, onChange);
  const isService = kind === 'service';
  return (
    <View>
      <Field
        id="goods-category"
        label={DETAILS.category}
        {...tied('category')}
        lengthMax={8}
        hint={isService ? DETAILS.serviceCategoryHint : DETAILS.categoryHint}
      />
      {!isService && <BarcodeField draft={draft} onChange={onChange} />}
      <Field
        id="goods-cost"
        label={isService ? DETAILS.paid : DETAILS.cost}
        kind="digit"
        {...tied('cost')}
        lengthMax={10}
        hint={isService ? DETAILS.paidHint : DETAILS.costHint}
        error={faults.cost ?? undefined}
      />
      {!isService && (
        <Field
          id="goods-reorder"
          label={DETAILS.reorderAt}
          kind="number"
          {...tied('reorderAt')}
          lengthMax={5}
          hint={DETAILS.reorderHint}
          error={faults.reorderAt ?? undefined}
        />
      )}
      <LimitField id="goods-limit" label={DETAILS.limit} {...tied('limit')} fault={faults.limit} />
      <LimitField id="goods-quota" label={DETAILS.quota} {...tied('quota')} fault={faults.quota} />
    </View>
  );
}

function BarcodeField({ draft, onChange }: Omit<DetailFieldsProps, 'kind'>) {
  const tied = tiedTo(draft, onChange)('barcode');
  async function scan(): Promise<void> {
    const barcode = await scanCode();
    if (barcode !== null) tied.onChange(barcode);
  }
  return (
    <>
      <Field
        id="goods-barcode"
        label={DETAILS.barcode}
        {...tied}
        lengthMax={32}
        hint={DETAILS.barcodeHint}
        error={detailFaults(draft).barcode ?? undefined}
      />
      <Button id="goods-barcode-scan" kind="text" size="small" onPress={() => void scan()}>
        {DETAILS.scan}
      </Button>
    </>
  );
}

interface LimitFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: LimitDraft;
  readonly fault: string | null;
  readonly onChange: (value: LimitDraft) => void;
}

function LimitField({ id, label, value: draft, fault, onChange }: LimitFieldProps) {
  const tied = tiedTo(draft, onChange);
  return (
    <View>
      <Field
        id={id}
        label={label}
        kind="number"
        {...tied('count')}
        lengthMax={5}
        hint={DETAILS.limitHint}
        error={fault ?? undefined}
      />
      {draft.count.trim() !== '' && (
        <Segmented
          id={`${id}-per`}
          label={DETAILS.per}
          {...tied('per')}
          options={CAP_WINDOWS.map((value) => ({ value, label: DETAILS.windows[value] }))}
        />
      )}
    </View>
  );
}
