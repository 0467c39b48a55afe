/** How much of everything a rulebook holds, typed or read from a sheet. */

/** The longest list of items found in the field has 95 (docs/domain.md §1.1). */
export const ITEMS_MAX = 120;
export const DIMENSIONS_MAX = 12;
export const CAPS_MAX = 5;
export const NAME_MAX = 30;
export const WORDS_MAX = 40;
export const UNIT_NAME_MAX = 6;
export const TIMES_MAX = 1_000;
export const DAYS_MAX = 60;
export const CODE = /^[A-Za-z0-9-]{1,16}$/;
