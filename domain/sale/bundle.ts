import type { Entry } from '../entry';
import type { Material } from '../exchange-table';
import { numberFrom, type Fund } from '../fund/fund';
import { requireThat } from '../refusal';
import { dayOf } from '../village-time';

/** Recyclables of one material, packed and weighed, on their way to a dealer. */
export interface Bundle {
  readonly id: string;
  readonly villageId: string;
  /** What is written on it: year and count, "2026-0012". */
  readonly code: string;
  readonly materialId: string;
  readonly name: string;
  readonly grams: number;
  /** How many pieces it holds; null when nobody counted. */
  readonly pieces: number | null;
  /** dropped: opened again, or it was written down by mistake. */
  readonly state: 'kept' | 'sold' | 'dropped';
  readonly weighedOn: string;
  /** The day it was sold or dropped; null while it is kept. */
  readonly endedOn: string | null;
  /** Sorts bundles by when they went, kept ones last: day, then id. */
  readonly endedPlace: string;
  readonly saleId: string | null;
  /** Why it was dropped; empty else. */
  readonly reason: string;
  readonly by: Entry['by'];
  readonly at: string;
  /** Sorts a village's bundles: time, then the number that is written on it. */
  readonly place: string;
}

export interface BundleWish {
  readonly id: string;
  readonly villageId: string;
  readonly material: Pick<Material, 'id' | 'name'>;
  readonly grams: number;
  readonly pieces: number | null;
  readonly by: Entry['by'];
  readonly now: string;
}

/** A bundle under the next number of the year, and the fund that counts them. */
export function decideBundle(
  fund: Fund,
  { id, villageId, material, grams, pieces, by, now }: BundleWish,
): { readonly bundle: Bundle; readonly fund: Fund } {
  const weighedOn = dayOf(now);
  const numbered = numberFrom(fund, weighedOn);
  const bundle: Bundle = {
    ...{ id, villageId, code: numbered.no, materialId: material.id, name: material.name },
    ...{ grams, pieces, weighedOn, ...keptStill(id), reason: '' },
    ...{ by, at: now, place: `${now}~${numbered.no}` },
  };
  return { bundle, fund: numbered.fund };
}

/** Refuses (BUNDLE_MOVED_ON) a bundle that is sold, or opened already. */
export function dropped(bundle: Bundle, reason: string, now: string): Bundle {
  requireKept(bundle);
  return { ...bundle, ...goneOn(bundle.id, dayOf(now)), state: 'dropped', reason };
}

/** What a bundle says of its end while it is kept: it sorts after every day. */
export function keptStill(id: string) {
  return { state: 'kept', endedOn: null, endedPlace: `~${id}`, saleId: null } as const;
}

export function goneOn(id: string, day: string) {
  return { endedOn: day, endedPlace: `${day}~${id}` };
}

export function requireKept({ state, code }: Bundle): void {
  requireThat(state === 'kept', 'BUNDLE_MOVED_ON', { code });
}

/** Whether it was there at the end of the day before this one. */
export function wasKeptBefore({ weighedOn, endedOn }: Bundle, day: string): boolean {
  return weighedOn < day && (endedOn === null || endedOn >= day);
}
