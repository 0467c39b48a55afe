import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Facts } from '@/components/facts/facts';
import { classes } from '@/components/given';
import { Segmented } from '@/components/segmented/segmented';
import { StateView } from '@/components/state-view/state-view';
import { COMMON } from '../texts';
import { isRepeat, linesOf, remarksOf, sendable, titleOf, valueOf, type Tab } from './lines';
import type { PreviewedLine, SentLine } from './run';
import { BULK } from './texts';
import type { Sheet } from './use-sheet';
import '../card-words.scss';
import './bulk.scss';

interface PreviewViewProps {
  readonly sheet: Sheet;
  readonly onSend: (lines: readonly SentLine[]) => void;
}

const TABS: readonly Tab[] = ['all', 'faulty', 'warned'];
/** Lines on the screen at once: a phone should not draw five hundred. */
const SHOWN = 60;

/** What each line would come to, before anything is saved. */
export function PreviewView({ sheet: { name, lines }, onSend }: PreviewViewProps) {
  const [tab, setTab] = useState<Tab>('all');
  const [meant, setMeant] = useState<readonly number[]>([]);
  const [shown, setShown] = useState(SHOWN);
  if (lines.length === 0)
    return <StateView kind="empty" title={BULK.empty} detail={BULK.emptyDetail} id="bulk-empty" />;
  const ready = sendable(lines, meant);
  const listed = linesOf(tab, lines);
  return (
    <>
      <Card title={BULK.preview(name)} id="bulk-preview">
        <Text className="card-words">{BULK.nothingSaved}</Text>
        <Sums lines={lines} ready={ready.length} />
        <Button id="bulk-send" block disabled={ready.length === 0} onPress={() => onSend(ready)}>
          {BULK.send(ready.length)}
        </Button>
      </Card>
      <Segmented
        id="bulk-tab"
        label={BULK.which}
        value={tab}
        options={TABS.map((value) => ({ value, label: BULK.tabs[value] }))}
        onChange={(chosen) => {
          setTab(chosen);
          setShown(SHOWN);
        }}
      />
      <Card flush id="bulk-lines">
        {listed.length === 0 && <Text className="bulk__none">{BULK.none}</Text>}
        {listed.slice(0, shown).map((line) => (
          <Line
            key={line.line}
            line={line}
            meant={meant.includes(line.line)}
            onMean={() => setMeant(toggled(meant, line.line))}
          />
        ))}
      </Card>
      {listed.length > shown && (
        <Button id="bulk-more" kind="secondary" block onPress={() => setShown(shown + SHOWN)}>
          {COMMON.more}
        </Button>
      )}
    </>
  );
}

function toggled(meant: readonly number[], line: number): readonly number[] {
  return meant.includes(line) ? meant.filter((one) => one !== line) : [...meant, line];
}

function Sums({
  lines,
  ready,
}: {
  readonly lines: readonly PreviewedLine[];
  readonly ready: number;
}) {
  const faulty = lines.length - ready;
  const warned = linesOf('warned', lines).length;
  return (
    <Facts
      facts={[
        { name: BULK.sums.fine, value: BULK.rows(ready), id: 'bulk-fine' },
        { name: BULK.sums.faulty, value: BULK.rows(faulty), id: 'bulk-faulty' },
        { name: BULK.sums.warned, value: BULK.rows(warned), id: 'bulk-warned' },
      ]}
    />
  );
}

interface LineProps {
  readonly line: PreviewedLine;
  readonly meant: boolean;
  readonly onMean: () => void;
}

function Line({ line, meant, onMean }: LineProps) {
  const value = valueOf(line);
  const faulty = line.faults.length > 0;
  return (
    <View className="bulk__line" id={`bulk-line-${line.line}`}>
      <View className="bulk__head">
        <Text className="bulk__title">{titleOf(line)}</Text>
        {value !== null && <Text className="bulk__value">{value}</Text>}
      </View>
      {remarksOf(line).map((remark) => (
        <Text key={remark} className={classes('bulk__remark', faulty && 'bulk__remark--fault')}>
          {remark}
        </Text>
      ))}
      {isRepeat(line) && (
        <Chip id={`bulk-again-${line.line}`} many chosen={meant} onPress={onMean}>
          {BULK.again}
        </Chip>
      )}
    </View>
  );
}
