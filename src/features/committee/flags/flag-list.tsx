import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Notice } from '@/components/notice/notice';
import { Segmented } from '@/components/segmented/segmented';
import type { Here } from '../here';
import { COMMON } from '../texts';
import { FlagLine } from './flag-line';
import { FLAGS } from './texts';
import { picked, type PeriodFlags, type Shown } from './use-flags';
import './flags.scss';

interface FlagListProps {
  readonly here: Here;
  readonly now: PeriodFlags;
  readonly onChanged: () => Promise<void>;
}

/** Rows on the screen at once: a phone should not draw a thousand. */
const SHOWN = 60;
const PICKS: readonly Shown[] = ['all', 'flagged', 'without', 'moved'];

/** Every household with what the rule says of it, by number; one is opened at a time. */
export function FlagList({ here, now, onChanged }: FlagListProps) {
  const [shown, setShown] = useState<Shown>('all');
  const [upTo, setUpTo] = useState(SHOWN);
  const [opened, setOpened] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const rows = picked(now.rows, shown);
  return (
    <>
      {told !== null && <Notice id="flag-told">{told}</Notice>}
      <Segmented
        id="flags-pick"
        label={FLAGS.pick}
        value={shown}
        options={PICKS.map((value) => ({ value, label: FLAGS.picks[value] }))}
        onChange={(next) => {
          setShown(next);
          setUpTo(SHOWN);
        }}
      />
      <Card flush title={FLAGS.households(rows.length)} id="flags">
        {rows.length === 0 && (
          <Text className="flags__none" id="flags-none">
            {FLAGS.nothingPicked}
          </Text>
        )}
        {rows.slice(0, upTo).map((row) => (
          <FlagLine
            key={row.householdId}
            here={here}
            now={now}
            row={row}
            open={opened === row.householdId}
            onToggle={() => setOpened(opened === row.householdId ? null : row.householdId)}
            onChanged={(words) => {
              setTold(words);
              setOpened(null);
              void onChanged();
            }}
          />
        ))}
      </Card>
      {rows.length > upTo && (
        <Button id="flags-more" kind="secondary" block onPress={() => setUpTo(upTo + SHOWN)}>
          {COMMON.more}
        </Button>
      )}
    </>
  );
}
