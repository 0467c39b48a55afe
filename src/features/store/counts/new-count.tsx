import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { COMMON } from '@/features/committee/texts';
import { LoadView } from '@/features/load/load-view';
import { useWrite, type Write } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { COUNTS } from './texts';
import { countedFrom, useCountable, type Countable } from './use-counts';
import './counts.scss';

const LINES_MAX = 20;
const CHOICES_MAX = 8;

interface NewCountProps {
  readonly villageId: string;
  /** Null when nothing was counted after all. */
  readonly onDone: (countId: string | null) => void;
}

/** One person counts: goods are picked by name or barcode, and what is there is written down. */
export function NewCount({ villageId, onDone }: NewCountProps) {
  const countable = useCountable(villageId);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const write = useWrite('count.create');

  async function finish(answer: ReturnType<Write<'count.create'>['again']>): Promise<void> {
    const value = await answer;
    if (value !== null) onDone(value.countId);
  }
  const save = () => {
    setTried(true);
    const items = Object.entries(typed).flatMap(([goodsId, text]) => {
      const counted = countedFrom(text);
      return counted === null ? [] : [{ goodsId, counted }];
    });
    if (items.length === 0 || items.length < Object.keys(typed).length) return;
    void finish(write.send({ villageId, items }, COUNTS.label(items.length)));
  };
  return (
    <LoadView load={countable.load} reload={countable.reload} id="countable-load">
      {(goods) => (
        <Card title={COUNTS.start} id="count-form">
          <Picker goods={goods} typed={typed} onChange={setTyped} />
          {goods
            .filter(({ id }) => id in typed)
            .map(({ id, name, unitName }, index) => (
              <Field
                key={id}
                id={`count-line-${index + 1}`}
                label={`${name} · ${COUNTS.counted(unitName)}`}
                kind="number"
                lengthMax={5}
                value={typed[id] ?? ''}
                error={tried && countedFrom(typed[id] ?? '') === null ? COUNTS.wrong : undefined}
                onChange={(text) => setTyped({ ...typed, [id]: text })}
              />
            ))}
          <WriteTrouble state={write.state} id="count" onAgain={() => void finish(write.again())} />
          {write.state.step !== 'unknown' && (
            <Button
              id="count-send"
              block
              loading={write.state.step === 'sending'}
              disabled={Object.keys(typed).length === 0}
              onPress={save}
            >
              {COUNTS.send}
            </Button>
          )}
          <Button id="count-cancel" kind="text" block onPress={() => onDone(null)}>
            {COMMON.cancel}
          </Button>
        </Card>
      )}
    </LoadView>
  );
}

interface PickerProps {
  readonly goods: readonly Countable[];
  readonly typed: Readonly<Record<string, string>>;
  readonly onChange: (typed: Readonly<Record<string, string>>) => void;
}

function Picker({ goods, typed, onChange }: PickerProps) {
  const [text, setText] = useState('');
  const isFull = Object.keys(typed).length >= LINES_MAX;
  const open = goods.filter(({ id }) => !(id in typed));
  const wanted = text.trim();
  const found = open.filter(({ name, barcode }) => name.includes(wanted) || barcode === wanted);
  const take = (taken: readonly Countable[]) => {
    setText('');
    onChange({ ...typed, ...Object.fromEntries(taken.map(({ id }) => [id, ''])) });
  };
  if (isFull) return <Text className="counts__words">{COUNTS.full}</Text>;
  return (
    <>
      <Field
        id="count-find"
        label={COUNTS.pick}
        value={text}
        lengthMax={32}
        hint={COUNTS.pickHint}
        onChange={setText}
      />
      <View className="counts__chips">
        {found.slice(0, CHOICES_MAX).map((item, index) => (
          <Chip key={item.id} id={`count-choice-${index + 1}`} onPress={() => take([item])}>
            {item.name}
          </Chip>
        ))}
        {Object.keys(typed).length === 0 && (
          <Chip id="count-all" onPress={() => take(open.slice(0, LINES_MAX))}>
            {COUNTS.all}
          </Chip>
        )}
      </View>
    </>
  );
}
