import { View } from '@tarojs/components';
import { useState } from 'react';
import { BigChoice } from '@/components/big-choice/big-choice';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import type { Looking } from './looking';

interface FindByCodeProps {
  /** The ids of what stands here begin with this. */
  readonly id: string;
  readonly words: {
    readonly scan: string;
    readonly scanNote: string;
    readonly looking: string;
    readonly code: string;
    readonly codeHint: string;
    readonly find: string;
  };
  readonly looking: Looking;
  readonly kind?: 'text' | 'number';
  readonly lengthMax: number;
  readonly onScan: () => Promise<void>;
  readonly onLook: (typed: string) => Promise<void>;
}

/** A code is scanned, or typed where it cannot be, and what it stands for is looked up. */
export function FindByCode(props: FindByCodeProps) {
  const { id, words, looking, kind = 'text', lengthMax, onScan, onLook } = props;
  const [typed, setTyped] = useState('');
  const busy = looking.step === 'looking';
  return (
    <View>
      {looking.step === 'problem' && (
        <Notice id={`${id}-problem`} tone="error">
          {looking.sentence}
        </Notice>
      )}
      <BigChoice
        id={`${id}-scan`}
        mark="扫"
        title={words.scan}
        note={busy ? words.looking : words.scanNote}
        disabled={busy}
        onPress={() => void onScan()}
      />
      <Card>
        <Field
          id={`${id}-code`}
          label={words.code}
          hint={words.codeHint}
          kind={kind}
          value={typed}
          lengthMax={lengthMax}
          onChange={setTyped}
        />
        <Button
          id={`${id}-find`}
          kind="secondary"
          block
          loading={busy}
          disabled={typed.trim() === ''}
          onPress={() => void onLook(typed)}
        >
          {words.find}
        </Button>
      </Card>
    </View>
  );
}
