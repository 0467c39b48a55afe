import { Text } from '@tarojs/components';
import { dayText } from '@/features/entry/when';
import type { AnyDraw } from './kept-commitment';
import { ENVELOPE } from './texts';
import './envelope.scss';

interface EnvelopeViewProps {
  readonly draw: AnyDraw;
  readonly id: string;
}

/** A draw's commitment, and once lots are drawn what they were drawn by: to be held side by side. */
export function EnvelopeView({ draw: { commitment, seed }, id }: EnvelopeViewProps) {
  return (
    <>
      <Code name={ENVELOPE.commitment} value={commitment} id={`${id}-commitment`} />
      {seed === null ? (
        <Text className="envelope__line">{ENVELOPE.commitmentHow}</Text>
      ) : (
        <>
          <Code name={ENVELOPE.salt} value={seed.salt} id={`${id}-salt`} />
          <Code name={ENVELOPE.root(dayText(seed.day))} value={seed.root} id={`${id}-root`} />
        </>
      )}
    </>
  );
}

interface CodeProps {
  readonly name: string;
  readonly value: string;
  readonly id: string;
}

function Code({ name, value, id }: CodeProps) {
  return (
    <>
      <Text className="envelope__line">{name}</Text>
      <Text className="envelope__code" id={id}>
        {value}
      </Text>
    </>
  );
}
