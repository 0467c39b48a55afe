import type { Output } from '@contract/index';
import { BANNED_REASONS } from '@domain/rulebook/banned';
import { FLAWS } from '@domain/rulebook/flaw';
import { bannedReasonText, flawReasonText } from '@/features/refusal/rulebook-sentences';
import { IMPORT } from './texts';

type RowFault = Output<'rulebook.import'>['faults'][number];

/** What is wrong with a cell, and how it would be right. */
export function rowFaultText({ code, facts }: RowFault): string {
  const said = (key: string): string => String(facts[key] ?? '');
  switch (code) {
    case 'columnMissing':
      return IMPORT.columnMissing;
    case 'empty':
      return IMPORT.empty;
    case 'unreadable':
      return facts.allowed === undefined
        ? IMPORT.unreadableFree(said('text'))
        : IMPORT.unreadable(said('text'), said('allowed'));
    case 'tooLong':
      return IMPORT.tooLong(said('max'));
    case 'tooMany':
      return IMPORT.tooMany(said('max'));
    case 'codeTwice':
      return IMPORT.codeTwice(said('text'));
    case 'dimensionRenamed':
      return IMPORT.dimensionRenamed(said('name'));
    case 'banned':
      return bannedRow(facts);
    case 'flawed':
      return flawedRow(facts);
  }
}

function bannedRow({ word, reason, source }: RowFault['facts']): string {
  const known = BANNED_REASONS.find((one) => one === reason);
  const why = known === undefined ? '' : bannedReasonText(known);
  return IMPORT.banned(String(word ?? ''), why, String(source ?? ''));
}

function flawedRow({ what }: RowFault['facts']): string {
  const known = FLAWS.find((one) => one === what);
  return known === undefined ? IMPORT.flawed : `${flawReasonText(known)}。`;
}
