import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Notice } from '@/components/notice/notice';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import { RecheckForm } from './recheck-form';
import { DROP, RECHECK } from './texts';
import type { Finding } from './use-findings';
import './finding.scss';

/** What somebody may do about findings. */
export interface Powers {
  readonly recheck: boolean;
  readonly drop: boolean;
}

interface FindingActionsProps {
  readonly villageId: string;
  readonly finding: Finding;
  readonly powers: Powers;
  readonly onDone: (told: string) => void;
}

/** What may be done about it; kin of the household read why they may do nothing. */
export function FindingActions({ villageId, finding, powers, onDone }: FindingActionsProps) {
  const [doing, setDoing] = useState<keyof Powers | null>(null);
  const may = powersOver(finding, powers);
  const form = { villageId, finding, onDone, onCancel: () => setDoing(null) };
  if (!may.recheck && !may.drop) return null;
  if (finding.recused) return <Notice id="finding-recused">{RECHECK.recused}</Notice>;
  if (doing === 'recheck') return <RecheckForm {...form} />;
  if (doing === 'drop') return <DropForm {...form} />;
  return (
    <View className="finding__actions">
      {may.recheck && (
        <Button id="finding-recheck" block onPress={() => setDoing('recheck')}>
          {RECHECK.open}
        </Button>
      )}
      {may.drop && (
        <Button id="finding-drop" kind="secondary" block onPress={() => setDoing('drop')}>
          {DROP.open}
        </Button>
      )}
    </View>
  );
}

/** What is overdue can still be seen to be right, but not be made undone. */
function powersOver({ state, putRight }: Finding, powers: Powers): Powers {
  const moving = state === 'open' || state === 'done';
  const late = state === 'overdue' && !putRight;
  return { recheck: powers.recheck && (moving || late), drop: powers.drop && moving };
}

interface DropFormProps {
  readonly villageId: string;
  readonly finding: Finding;
  readonly onDone: (told: string) => void;
  readonly onCancel: () => void;
}

function DropForm({ villageId, finding, onDone, onCancel }: DropFormProps) {
  const { id: findingId, householdNumber, itemName } = finding;
  const write = useWrite('finding.drop', () => onDone(DROP.told));
  return (
    <ReasonForm
      id="drop"
      words={DROP.words}
      write={write}
      onSend={(reason) => {
        const wish = { villageId, findingId, reason };
        void write.send(wish, DROP.label(householdNumber, itemName));
      }}
      onCancel={onCancel}
    />
  );
}
