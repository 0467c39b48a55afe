import { fenFromText } from '@domain/fund/fen';

const FEN_MAX = 10_000;

/** Yuan as typed, in fen; nothing is an amount here, more than a hundred yuan is not. */
export function fenFrom(typed: string): number | null {
  const fen = fenFromText(typed);
  return fen !== null && fen <= FEN_MAX ? fen : null;
}
