import { lastDayText } from '@/features/entry/when';
import { placeOf, type Villager } from '@/features/villager/place';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import { OBJECT } from './texts';

interface ObjectFormProps {
  readonly villager: Villager;
  readonly about: { readonly id: string; readonly itemName: string };
  /** A deduction of the household's own; otherwise something on the board. */
  readonly isOwn: boolean;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

/** Says that something published is not right, and why. */
export function ObjectForm({ villager, about, isOwn, onDone, onCancel }: ObjectFormProps) {
  const write = useWrite('objection.create', (value) =>
    onDone(OBJECT.done(lastDayText(value.dueAt))),
  );
  return (
    <ReasonForm
      id="object"
      words={{ ...OBJECT, sentences: isOwn ? OBJECT.own : OBJECT.published }}
      write={write}
      onSend={(reason) => {
        const wish = { ...placeOf(villager), proposalId: about.id, reason };
        void write.send(wish, OBJECT.wish(about.itemName));
      }}
      onCancel={onCancel}
    />
  );
}
