/** What keeps a draft from being saved, put where it can be mended. */
import { bannedIn } from '@domain/rulebook/banned';
import { ownFlaw } from '@domain/rulebook/check';
import type { Flaw } from '@domain/rulebook/flaw';
import type { Item } from '@domain/rulebook/rulebook';
import type { Refusal } from '@domain/refusal';
import { flawReasonText } from '@/features/refusal/rulebook-sentences';
import { sentenceOf } from '@/features/refusal/sentences';
import type { ItemFault, ItemFaults } from './item-form';
import type { SettingName } from './settings-form';

/** What is wrong with an item, whatever else the rules say; null when nothing is. */
export function itemFaultText(item: Item): string | null {
  const banned = bannedIn(item);
  if (banned !== null) {
    const { word, reason, source } = banned;
    return sentenceOf({ code: 'RULE_BANNED', facts: { item: item.name, word, reason, source } });
  }
  const flaw = ownFlaw(item);
  return flaw === null ? null : flawText(item.name, flaw);
}

function flawText(where: string, what: Flaw): string {
  return sentenceOf({ code: 'RULEBOOK_FLAWED', facts: { where, what } });
}

/** The field of an item's form where a flaw is mended. */
const ITEM_FIELDS: Readonly<Partial<Record<Flaw, ItemFault>>> = {
  rangeEmpty: 'range',
  noBook: 'books',
  noProposer: 'proposers',
  proposerTwice: 'proposers',
  villagerDeducts: 'proposers',
  capEmpty: 'caps',
  capTwice: 'caps',
  capBelowValue: 'caps',
};

/** The flaw of an item at the field where it is mended. */
export function fieldFlawOf(item: Item): ItemFaults {
  const flaw = ownFlaw(item);
  if (flaw === null) return {};
  const value = item.value.kind === 'range' ? 'range' : 'points';
  return { [ITEM_FIELDS[flaw] ?? value]: `${flawReasonText(flaw)}。` };
}

/** The question in the settings where a flaw is mended. */
const SETTING_FIELDS: Readonly<Partial<Record<Flaw, SettingName>>> = {
  baseSpendable: 'above',
  noticeTooLong: 'noticeDays',
  flagUnreachable: 'threshold',
};

interface Amiss {
  /** Sentences by the code of the item. */
  readonly items: Readonly<Record<string, string>>;
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
}

/** Which items cannot stand as they are, by themselves or because the cloud said so. */
export function amissOf(items: readonly Item[], refusal: Refusal | null): Amiss {
  const own = items.flatMap((item) => {
    const text = itemFaultText(item) ?? refusedText(item, refusal);
    return text === null ? [] : [[item.code, text] as const];
  });
  const field = refusal === null ? undefined : settingOf(refusal);
  return {
    items: Object.fromEntries(own),
    settings: refusal === null || field === undefined ? {} : { [field]: sentenceOf(refusal) },
  };
}

function refusedText(item: Item, refusal: Refusal | null): string | null {
  const named = refusal?.facts.item ?? refusal?.facts.where;
  return refusal !== null && named === item.name ? sentenceOf(refusal) : null;
}

function settingOf({ code, facts }: Refusal): SettingName | undefined {
  if (code !== 'RULEBOOK_FLAWED' || facts.where !== '') return undefined;
  return Object.entries(SETTING_FIELDS).find(([flaw]) => flaw === facts.what)?.[1];
}
