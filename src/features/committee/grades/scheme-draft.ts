import { pointsFromText, pointsText, sumOf, type Points } from '@domain/points';
import type { Scheme } from '@/features/grade/scheme-card';

export interface IndicatorDraft {
  readonly code: string;
  readonly name: string;
  readonly max: string;
  readonly from: 'score' | 'appraisal';
  /** Empty where people mark. */
  readonly fullScore: string;
  readonly explain: string;
}

interface BandDraft {
  readonly grade: Scheme['bands'][number]['grade'];
  readonly atLeast: string;
}

/** A scheme as it is being typed; its vetoes stay as they are. */
export interface SchemeDraft {
  readonly indicators: readonly IndicatorDraft[];
  readonly bands: readonly BandDraft[];
}

export const INDICATORS_MAX = 12;

export function draftOf({ indicators, bands }: Scheme): SchemeDraft {
  return {
    indicators: indicators.map(({ code, name, max, from, fullScore, explain }) => ({
      code,
      name,
      max: pointsText(max),
      from,
      fullScore: fullScore === null ? '' : pointsText(fullScore),
      explain,
    })),
    bands: bands.map(({ grade, atLeast }) => ({ grade, atLeast: pointsText(atLeast) })),
  };
}

/** The scheme that was typed; null while something in it is missing or is no amount. */
export function schemeFrom(draft: SchemeDraft, usual: Scheme): Scheme | null {
  const indicators = draft.indicators.flatMap((one) => indicatorFrom(one) ?? []);
  const bands = draft.bands.flatMap(({ grade, atLeast }) => {
    const line = pointsFromText(atLeast);
    return line === null ? [] : [{ grade, atLeast: line }];
  });
  const isWhole =
    indicators.length > 0 &&
    indicators.length === draft.indicators.length &&
    bands.length === draft.bands.length;
  return isWhole ? { ...usual, indicators, bands } : null;
}

function indicatorFrom(draft: IndicatorDraft): Scheme['indicators'][number] | null {
  const { code, from } = draft;
  const [name, explain] = [draft.name.trim(), draft.explain.trim()];
  const max = pointsFromText(draft.max);
  const fullScore = from === 'score' ? pointsFromText(draft.fullScore) : null;
  const isFull = (from === 'score') === (fullScore !== null);
  if (name === '' || explain === '' || max === null || !isFull) return null;
  return { code, name, max, from, fullScore, explain };
}

/** What the indicators that are amounts come to. */
export function sumIn({ indicators }: SchemeDraft): Points {
  return sumOf(indicators.flatMap(({ max }) => pointsFromText(max) ?? []));
}

/** One more that people mark, under a code that is free. */
export function withOneMore(draft: SchemeDraft): SchemeDraft {
  const taken = draft.indicators.map(({ code }) => code);
  const numbers = Array.from({ length: INDICATORS_MAX + 1 }, (_, index) => `DF${index + 1}`);
  const code = numbers.find((one) => !taken.includes(one)) ?? 'DF';
  const fresh = { code, name: '', max: '', from: 'appraisal', fullScore: '', explain: '' } as const;
  return { ...draft, indicators: [...draft.indicators, fresh] };
}
