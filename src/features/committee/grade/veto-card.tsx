import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { VetoFacts } from '@/features/grade/grade-facts';
import { ReasonForm } from '@/features/write/reason-form';
import { useWrite } from '@/features/write/use-write';
import type { OneGradeProps } from './one-grade';
import { VETO } from './texts';
import type { GradeNow } from './use-grade';
import { VetoForm } from './veto-form';
import '@/features/grade/grade.scss';

/** A ground for no grade: raised with its evidence by one person, ruled on by another. */
export function VetoCard(props: OneGradeProps) {
  const { here, now } = props;
  const { round, grade } = now;
  const [raising, setRaising] = useState(false);
  return (
    <Card title={VETO.title} id="veto-card">
      {grade.veto === null ? (
        <Text className="grade-words">{VETO.none}</Text>
      ) : (
        <VetoFacts villageId={here.villageId} grade={grade} scheme={round.scheme} withPhotos />
      )}
      {here.canWrite && <Ruling {...props} />}
      {here.canWrite && mayRaise(now) && !raising && (
        <Button id="veto-raise" kind="secondary" block onPress={() => setRaising(true)}>
          {VETO.raise}
        </Button>
      )}
      {raising && mayRaise(now) && <VetoForm {...props} onClose={() => setRaising(false)} />}
    </Card>
  );
}

function mayRaise({ round, grade }: GradeNow): boolean {
  const isFree = grade.veto === null || grade.veto.state === 'dismissed';
  const isTime = round.state === 'appraising' || round.state === 'deliberating';
  return isFree && isTime && grade.state !== 'left' && grade.bar !== 'recused';
}

type RulingKind = 'confirm' | 'dismiss';

/** What may be ruled now, by whoever has no other part in it. */
function Ruling(props: OneGradeProps) {
  const { round, grade } = props.now;
  const [open, setOpen] = useState<RulingKind | null>(null);
  const { veto, bar } = grade;
  if (veto === null || veto.state === 'dismissed' || bar !== null) return null;
  if (veto.mine)
    return (
      <Text className="grade-words" id="veto-mine">
        {VETO.mine}
      </Text>
    );
  if (round.state === 'appraising') return <Text className="grade-words">{VETO.later}</Text>;
  if (round.state !== 'deliberating') return null;
  if (open !== null) return <RulingForm {...props} kind={open} onClose={() => setOpen(null)} />;
  return (
    <View className="grade-buttons">
      {veto.state === 'raised' && (
        <Button id="veto-confirm" kind="danger" block onPress={() => setOpen('confirm')}>
          {VETO.confirm.open}
        </Button>
      )}
      <Button id="veto-dismiss" kind="secondary" block onPress={() => setOpen('dismiss')}>
        {VETO.dismiss.open}
      </Button>
    </View>
  );
}

interface RulingFormProps extends OneGradeProps {
  readonly kind: RulingKind;
  readonly onClose: () => void;
}

function RulingForm({ here, now, kind, onChanged, onClose }: RulingFormProps) {
  const { id: gradeId, householdNumber } = now.grade;
  const write = useWrite('grade.deliberate', async () => {
    onClose();
    await onChanged();
  });
  return (
    <ReasonForm
      id="veto-ruling"
      words={VETO[kind]}
      write={write}
      onSend={(reason) => {
        const ruling = kind === 'confirm' ? ('confirmVeto' as const) : ('dismissVeto' as const);
        const wish = { villageId: here.villageId, gradeId, decision: { kind: ruling, reason } };
        void write.send(wish, VETO.ruling(householdNumber));
      }}
      onCancel={onClose}
    />
  );
}
