import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Field } from '@/components/field/field';
import { useWrite } from '@/features/write/use-write';
import { FoldedForm } from './folded-form';
import { DROP } from './texts';
import type { Bundle } from './use-money';
import './money.scss';

interface DropFormProps {
  readonly villageId: string;
  readonly bundle: Bundle;
  readonly onDone: () => Promise<void>;
}

/** A bundle that was opened again, or written down by mistake. */
export function DropForm({ villageId, bundle, onDone }: DropFormProps) {
  const { id, code } = bundle;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const write = useWrite('bundle.drop');
  const send = () => {
    setTried(true);
    const why = reason.trim();
    return why === '' ? null : write.send({ villageId, bundleId: id, reason: why }, DROP.label);
  };
  return (
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
  );
}
