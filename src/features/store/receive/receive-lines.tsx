import { DELIVERY_LINES_MAX } from '@domain/receipt/parts';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { DayField } from '@/components/day-field/day-field';
import { Field } from '@/components/field/field';
import { ListRow } from '@/components/list-row/list-row';
import { StateView } from '@/components/state-view/state-view';
import { dayText, today } from '@/features/committee/when';
import { faultsOf, withLine, withSaid, type LineDraft } from './draft';
import { RECEIVE } from './texts';
import type { Receiving } from './use-receive';
import '../figure-rows.scss';
import './receive.scss';

/** Lines on the screen at once: each has three fields, and a phone should not draw three hundred. */
const SHOWN = 20;

/**
 * What came, the newest line first: that is the one the scanner has just touched. Before it what was
 * to be mended when somebody tried to save; a line that is mended stays where it is.
 */
export function ReceiveLines({ receiving }: { readonly receiving: Receiving }) {
  const [shown, setShown] = useState(SHOWN);
  const { draft, wrong } = receiving;
  const { lines } = draft;
  if (lines.length === 0)
    return (
      <StateView kind="empty" title={RECEIVE.none} detail={RECEIVE.noneDetail} id="receive-empty" />
    );
  const newest = [...lines].reverse();
  const isWrong = ({ key }: LineDraft) => wrong.includes(key);
  const listed = [...newest.filter(isWrong), ...newest.filter((line) => !isWrong(line))];
  return (
    <Card title={RECEIVE.lines(lines.length)} id="receive-lines">
      {lines.some(({ isFolded }) => isFolded) && (
        <Text className="receive__words">{RECEIVE.openLine}</Text>
      )}
      <View className="figure-rows receive__lines">
        {listed.slice(0, shown).map((line) => (
          <Line key={line.key} line={line} receiving={receiving} />
        ))}
      </View>
      {listed.length > shown && (
        <Button
          id="receive-lines-more"
          kind="secondary"
          block
          onPress={() => setShown(shown + SHOWN)}
        >
          {RECEIVE.more(listed.length - shown)}
        </Button>
      )}
    </Card>
  );
}

interface LineProps {
  readonly line: LineDraft;
  readonly receiving: Receiving;
}

function Line(props: LineProps) {
  const { line, receiving } = props;
  const isOpen = !line.isFolded || receiving.wrong.includes(line.key);
  return isOpen ? <OpenLine {...props} /> : <FoldedLine {...props} />;
}

function FoldedLine({ line, receiving: { draft, change } }: LineProps) {
  const { key, name, unitName, pieces, cost, expiresOn } = line;
  return (
    <ListRow
      id={`receive-line-${key}`}
      title={name}
      {...(expiresOn === '' ? {} : { note: RECEIVE.lastDay(dayText(expiresOn)) })}
      value={RECEIVE.item(pieces, unitName, cost === '' ? null : cost)}
      onPress={() => change(withSaid(draft, key, { isFolded: false }))}
    />
  );
}

function OpenLine({ line, receiving }: LineProps) {
  const { draft, change, tried } = receiving;
  const { key, name, unitName, goodsId } = line;
  const id = `receive-line-${key}`;
  const faults = faultsOf(line, draft, today());
  const shown = (fault: string | null, typed: string) =>
    fault !== null && (tried || typed !== '') ? fault : undefined;
  const set = (said: Partial<LineDraft>) => change(withSaid(draft, key, said));
  const others = draft.lines.filter((one) => one.key !== key);
  return (
    <View className="receive__line" id={id}>
      <Text className="receive__name">{name}</Text>
      <View className="receive__fields">
        <Field
          id={`${id}-pieces`}
          label={`${RECEIVE.pieces}（${unitName}）`}
          kind="number"
          lengthMax={5}
          value={line.pieces}
          error={shown(faults.pieces, line.pieces)}
          onChange={(pieces) => set({ pieces })}
        />
        <Field
          id={`${id}-cost`}
          label={RECEIVE.cost}
          kind="digit"
          lengthMax={10}
          value={line.cost}
          hint={RECEIVE.costHint}
          error={shown(faults.cost, line.cost)}
          onChange={(cost) => set({ cost })}
        />
      </View>
      <DayField
        id={`${id}-expires`}
        label={RECEIVE.expires}
        value={line.expiresOn}
        placeholder={RECEIVE.noDay}
        wrong={faults.expires !== null}
        onChange={(expiresOn) => set({ expiresOn })}
      />
      {faults.expires !== null && <Text className="receive__fault">{faults.expires}</Text>}
      <View className="receive__buttons">
        {draft.lines.length < DELIVERY_LINES_MAX && (
          <Button
            id={`${id}-another`}
            kind="text"
            size="small"
            label={RECEIVE.anotherLabel(name)}
            onPress={() => change(withLine(draft, { id: goodsId, name, unitName }, {}))}
          >
            {RECEIVE.another}
          </Button>
        )}
        <Button
          id={`${id}-remove`}
          kind="text"
          size="small"
          label={RECEIVE.removeLabel(name)}
          onPress={() => change({ ...draft, lines: others })}
        >
          {RECEIVE.remove}
        </Button>
      </View>
    </View>
  );
}
