/** Where the pages about writing the rules are. */
import { navigate } from '@/services/platform';
import { TO } from '../places';

/** What is done with a version, beside reading or writing it. */
export type Step = 'adopt' | 'import';

export function addressOf(version: number | null, step?: Step): string {
  const rest = step === undefined ? '' : `&step=${step}`;
  return `${TO.rulebook}?version=${version ?? 'new'}${rest}`;
}

/** A draft's number as an address has it; null for the new one, undefined for none. */
export function versionFrom(text: string | undefined): number | null | undefined {
  if (text === 'new') return null;
  return text !== undefined && /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

export function openVersion(version: number | null, step?: Step): void {
  void navigate(addressOf(version, step));
}

/** The item of this code, or a new one in the dimension. */
export function openItem(
  version: number | null,
  item: { readonly code: string } | { readonly dimensionCode: string },
): void {
  const which = 'code' in item ? `code=${item.code}` : `dimension=${item.dimensionCode}`;
  void navigate(`/committee/rule-item/index?version=${version ?? 'new'}&${which}`);
}

export function openReplay(version: number): void {
  void navigate(`${TO.replay}?version=${version}`);
}
