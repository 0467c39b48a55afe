import { View } from '@tarojs/components';
import { ListRow } from '@/components/list-row/list-row';
import { Tag } from '@/components/tag/tag';
import { dueOf } from '@/features/review/ages';
import { FindingActions, type Powers } from './finding-actions';
import { FindingDetail } from './finding-detail';
import { FINDINGS, STATES } from './texts';
import type { Finding } from './use-findings';
import './finding.scss';

interface FindingRowProps {
  readonly villageId: string;
  readonly finding: Finding;
  readonly powers: Powers;
  readonly now: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onDone: (told: string) => void;
}

/** One finding; opened, everything about it and what may be done. */
export function FindingRow(props: FindingRowProps) {
  const { villageId, finding, powers, now, open, onToggle, onDone } = props;
  const { id, itemName, householdNumber, maskedName, where, state, dueAt } = finding;
  const due = state === 'open' || state === 'done' ? dueOf(dueAt, now) : null;
  return (
    <View className="finding" id={`finding-${id}`}>
      <ListRow
        id={`finding-open-${id}`}
        title={itemName}
        note={FINDINGS.row(householdNumber, maskedName, where)}
        value={
          <View className="finding__side">
            {due !== null && <Tag tone={due.late ? 'cinnabar' : 'amber'}>{due.text}</Tag>}
            {due === null && <Tag>{STATES[state]}</Tag>}
          </View>
        }
        onPress={onToggle}
      />
      {open && (
        <View className="finding__inside">
          <FindingDetail villageId={villageId} finding={finding} />
          <FindingActions villageId={villageId} finding={finding} powers={powers} onDone={onDone} />
        </View>
      )}
    </View>
  );
}
