import type { Refusal } from '@domain/refusal';
import { Notice } from '@/components/notice/notice';
import { sentenceOf } from '@/features/refusal/sentences';
import { TEXTS } from './texts';

interface SlipRefusedProps {
  readonly refusal: Refusal | null;
  readonly words?: (refusal: Refusal) => string;
}

/** Why what was sent over the counter has not been written down. */
export function SlipRefused({ refusal, words = sentenceOf }: SlipRefusedProps) {
  if (refusal === null) return null;
  return (
    <Notice id="write-refused" tone="error" title={TEXTS.write.refusedTitle}>
      {words(refusal)}
    </Notice>
  );
}
