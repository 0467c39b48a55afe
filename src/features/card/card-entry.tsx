import { View } from '@tarojs/components';
import { useState } from 'react';
import { BigChoice } from '@/components/big-choice/big-choice';
import { Button } from '@/components/button/button';
import { Card as Paper } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { CARD } from './texts';
import type { Card } from './use-card';
import './card-entry.scss';

// Sixteen letters, their dashes, and whatever was pasted around them.
const TYPED_MAX = 40;

interface CardEntryProps {
  readonly card: Pick<Card, 'looking' | 'look' | 'scan'>;
}

export function CardEntry({ card }: CardEntryProps) {
  const [typed, setTyped] = useState('');
  const { looking } = card;
  const busy = looking.step === 'looking';
  return (
    <View>
      {looking.step === 'problem' && (
        <Notice id="card-problem" tone="error">
          {looking.sentence}
        </Notice>
      )}
      <View className="card-entry__scan">
        <BigChoice
          id="scan-button"
          mark="扫"
          title={CARD.scan}
          note={busy ? CARD.scanning : CARD.scanNote}
          disabled={busy}
          onPress={() => void card.scan()}
        />
      </View>
      <Paper>
        <Field
          id="token-input"
          label={CARD.token}
          hint={CARD.tokenHint}
          placeholder="7K3M-9QF2-XW8D-4TGH"
          value={typed}
          lengthMax={TYPED_MAX}
          onChange={setTyped}
        />
        <Button
          id="token-go"
          kind="secondary"
          block
          loading={busy}
          disabled={typed.trim() === ''}
          onPress={() => void card.look(typed)}
        >
          {CARD.tokenGo}
        </Button>
      </Paper>
    </View>
  );
}
