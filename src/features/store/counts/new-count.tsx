import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Field } from '@/components/field/field';
import { Notice } from '@/components/notice/notice';
import { COMMON } from '@/features/committee/texts';
import { LoadView } from '@/features/load/load-view';
import { WriteTrouble } from '@/features/write/write-trouble';
import { COUNTS } from './texts';
import { useCountable, type Countable } from './use-counts';
import { useNewCount, type NewCounting } from './use-new-count';
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
  const work = useNewCount(villageId, onDone);
  return (
    <LoadView load={countable.load} reload={countable.reload} id="countable-load">
      {(goods) => (
        <Card title={COUNTS.start} id="count-form">
          <Picker goods={goods} work={work} />
          <Lines goods={goods} work={work} />
          <HandIn work={work} />
          <Button id="count-cancel" kind="text" block onPress={() => void work.cancel()}>
            {COMMON.cancel}
          </Button>
        </Card>
      )}
    </LoadView>
  );
}

interface PartProps {
  readonly goods: readonly Countable[];
  readonly work: NewCounting;
}

function Lines({ goods, work }: PartProps) {
  return goods
    .filter(({ id }) => id in work.typed)
    .map(({ id, name, unitName }, index) => (
      <View key={id} className="counts__typed">
        <Field
          id={`count-line-${index + 1}`}
          label={`${name} · ${COUNTS.counted(unitName)}`}
          kind="number"
          lengthMax={5}
          value={work.typed[id] ?? ''}
          error={work.isWrong(id) ? COUNTS.wrong : undefined}
          onChange={(text) => work.type(id, text)}
        />
        <Button
          id={`count-line-${index + 1}-remove`}
          kind="text"
          label={COUNTS.removeLabel(name)}
          onPress={() => work.remove(id)}
        >
          {COUNTS.remove}
        </Button>
      </View>
    ));
}

function HandIn({ work }: Pick<PartProps, 'work'>) {
  const { write, missing, typed } = work;
  return (
    <>
      <WriteTrouble state={write.state} id="count" onAgain={() => void write.again()} />
      {missing > 0 && (
        <Notice tone="error" id="count-missing">
          {COUNTS.missing(missing)}
        </Notice>
      )}
      {write.state.step !== 'unknown' && (
        <Button
          id="count-send"
          block
          loading={write.state.step === 'sending'}
          disabled={Object.keys(typed).length === 0}
          onPress={work.save}
        >
          {COUNTS.send}
        </Button>
      )}
    </>
  );
}

function Picker({ goods, work }: PartProps) {
  const [text, setText] = useState('');
  const picked = Object.keys(work.typed).length;
  const open = goods.filter(({ id }) => !(id in work.typed));
  const wanted = text.trim();
  const found = open.filter(({ name, barcode }) => name.includes(wanted) || barcode === wanted);
  const take = (taken: readonly Countable[]) => {
    setText('');
    work.pick(taken);
  };
  if (picked >= LINES_MAX) return <Text className="counts__words">{COUNTS.full}</Text>;
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
        {picked === 0 && (
          <Chip id="count-all" onPress={() => take(open.slice(0, LINES_MAX))}>
            {COUNTS.all}
          </Chip>
        )}
      </View>
    </>
  );
}
