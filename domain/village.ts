import type { ExchangeTable } from './exchange-table';
import type { RulebookInForce } from './rulebook/rulebook';
import type { ShopRules } from './shop-rules';

/** A weekday (1 Monday … 7 Sunday) on which the shop is open, with its hours as text. */
interface Opening {
  readonly weekday: number;
  readonly hours: string;
}

export interface Village {
  readonly id: string;
  readonly townshipId: string;
  readonly name: string;
  readonly shopName: string;
  /** The versions of the rules the villagers' meeting adopted, by the day they take effect; none yet: none in use. */
  readonly rulebook: readonly RulebookInForce[];
  readonly openings: readonly Opening[];
  readonly exchangeTable: ExchangeTable;
  /** Announced: in force from its first day on (domain/exchange-table.ts). */
  readonly nextTable: ExchangeTable | null;
  readonly shopRules: ShopRules;
  /** True for a made-up village to try things in; every screen says so. */
  readonly practice: boolean;
}
