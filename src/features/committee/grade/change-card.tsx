import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { OUTCOMES, type Outcome } from '@domain/grade/scheme';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Segmented } from '@/components/segmented/segmented';
import { OUTCOME_NAMES } from '@/features/grade/texts';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import type { OneGradeProps } from './one-grade';
import { CHANGE } from './texts';
import type { GradeNow } from './use-grade';
import '@/features/grade/grade.scss';

/** Another grade than the points say: by the deliberation group, with a reason. */
export function ChangeCard(props: OneGradeProps) {
  const { here, now } = props;
  const [open, setOpen] = useState(false);
  if (!here.canWrite || !isChangeable(now)) return null;
  if (!open)
    return (
      <View className="grade-buttons">
        <Button id="change" kind="secondary" block onPress={() => setOpen(true)}>
          {CHANGE.open}
        </Button>
      </View>
    );
  return (
    <Card>
      <ChangeForm {...props} onClose={() => setOpen(false)} />
    </Card>
  );
}

function isChangeable({ round, grade }: GradeNow): boolean {
  const isVetoed = grade.veto?.state === 'confirmed';
  return (
    round.state === 'deliberating' && grade.state === 'decided' && !isVetoed && grade.bar === null
  );
}

function ChangeForm(props: OneGradeProps & { readonly onClose: () => void }) {
  const { here, now, onChanged, onClose } = props;
  const { id: gradeId, householdNumber, grade: present } = now.grade;
  const others = OUTCOMES.filter((outcome) => outcome !== present);
  const [to, setTo] = useState<Outcome>(others[0] ?? 'none');
  const write = useWrite('grade.deliberate', async () => {
    onClose();
    await onChanged();
  });
  return (
    <>
      <Text className="grade-head">{CHANGE.to}</Text>
      <Segmented
        id="change-to"
        label={CHANGE.to}
        value={to}
        options={others.map((value) => ({ value, label: OUTCOME_NAMES[value] }))}
        onChange={setTo}
      />
      <ReasonForm
        id="change"
        words={CHANGE.words}
        write={write}
        onSend={(reason) => {
          const decision = { kind: 'change' as const, grade: to, reason };
          const wish = { villageId: here.villageId, gradeId, decision };
          void write.send(wish, CHANGE.wish(householdNumber));
        }}
        onCancel={onClose}
      />
    </>
  );
}
