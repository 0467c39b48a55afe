import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Field } from '@/components/field/field';
import { useWrite } from '@/features/write/use-write';
import { FoldedForm } from './folded-form';
import { DROP, SALES } from './texts';
import type { Bundle } from './use-money';
import './money.scss';

interface DropCardProps {
  readonly villageId: string;
  readonly bundle: Bundle;
  readonly onDone: () => Promise<void>;
}

/** A bundle that was opened again, or written down by mistake. */
export function DropCard({ villageId, bundle, onDone }: DropCardProps) {
  const { id, code, name } = bundle;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('bundle.drop');
  const send = () => {
    setTried(true);
    const why = reason.trim();
    return why === '' ? null : write.send({ villageId, bundleId: id, reason: why }, DROP.label);
  };
  return (
    <Card title={SALES.bundle(code, name)} id="bundle">
      <FoldedForm
        id="bundle-drop"
        words={DROP}
        write={write}
        onOpen={() => setReason('')}
        send={send}
        onDone={onDone}
        said={() => DROP.explain(code)}
        danger
      >
        <Text className="money__words">{DROP.explain(code)}</Text>
        <Field
          id="bundle-drop-reason"
          label={DROP.reason}
          value={reason}
          lengthMax={100}
          error={tried && reason.trim() === '' ? DROP.reasonWrong : undefined}
          onChange={setReason}
        />
      </FoldedForm>
    </Card>
  );
}
