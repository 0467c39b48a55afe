import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { TEXTS } from './texts';
import type { Countersigning } from './use-countersign';

const WORDS = TEXTS.countersign;
// Six digits, and a space where somebody puts one.
const TYPED_MAX = 8;

/** Shown once the cloud has said that this is the own household. */
export function CountersignField({ signing }: { readonly signing: Countersigning }) {
  if (!signing.wanted) return null;
  return (
    <Card title={WORDS.title} id="countersign">
      <Field
        id="countersign-code"
        label={WORDS.code}
        hint={WORDS.hint}
        kind="number"
        lengthMax={TYPED_MAX}
        value={signing.code}
        onChange={signing.change}
      />
    </Card>
  );
}
