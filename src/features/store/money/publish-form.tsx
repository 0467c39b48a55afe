import { Text } from '@tarojs/components';
import { useWrite } from '@/features/write/use-write';
import { FoldedForm } from './folded-form';
import { STATEMENT } from './texts';
import './money.scss';

interface PublishFormProps {
  readonly villageId: string;
  readonly quarter: string;
  /** It was put up before. */
  readonly again: boolean;
  readonly onDone: () => Promise<void>;
}

/** Puts the statement up, after saying what everybody will see. */
export function PublishForm({ villageId, quarter, again, onDone }: PublishFormProps) {
  const write = useWrite('statement.publish');
  const { publish, again: anew, sure, cancel } = STATEMENT;
  return (
    <FoldedForm
      id="statement-publish"
      words={{ open: again ? anew : publish, save: sure, cancel }}
      write={write}
      onOpen={() => undefined}
      send={() => write.send({ villageId, quarter }, STATEMENT.label)}
      onDone={onDone}
      said={() => STATEMENT.done}
    >
      <Text className="money__words">{STATEMENT.confirm}</Text>
    </FoldedForm>
  );
}
