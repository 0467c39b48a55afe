import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { POINT, points, pointsText, sumOf, type Points } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Chip } from '@/components/chip/chip';
import { Notice } from '@/components/notice/notice';
import { Stepper } from '@/components/stepper/stepper';
import { Tag } from '@/components/tag/tag';
import type { GradeRow } from '@/features/grade/grade-facts';
import { useWrite } from '@/features/write/use-write';
import { WriteTrouble } from '@/features/write/write-trouble';
import { forgetMarks, keepMarks, keptMarks, type Draft } from './drafts';
import { APPRAISAL, MARK } from './texts';
import type { Round } from './use-appraisal';
import '@/features/grade/grade.scss';
import './appraisal.scss';

interface MarkFormProps {
  readonly villageId: string;
  readonly round: Round;
  readonly grade: GradeRow;
  /** No other household waits for this scorer. */
  readonly isLast: boolean;
  readonly onSent: () => void;
  readonly onSkip: () => void;
}

type Indicator = Round['scheme']['indicators'][number];

/** One household: a mark for everything that is not computed. What is put down stays on the phone. */
export function MarkForm({ villageId, round, grade, isLast, onSent, onSkip }: MarkFormProps) {
  const { id: gradeId, householdNumber, maskedName } = grade;
  const [draft, setDraft] = useState<Draft>(() => keptMarks(gradeId));
  const [tried, setTried] = useState(false);
  const write = useWrite('grade.appraise', () => {
    forgetMarks(gradeId);
    onSent();
  });
  const asked = round.scheme.indicators.filter(({ from }) => from === 'appraisal');
  const marks = asked.flatMap(({ code }) => {
    const mark = draft[code];
    return mark === undefined ? [] : [{ code, points: exact(mark) }];
  });
  const isWhole = marks.length === asked.length;
  const { step } = write.state;

  function put(code: string, mark: number): void {
    const changed = { ...draft, [code]: mark };
    setDraft(changed);
    keepMarks(gradeId, changed);
  }
  function send(): void {
    setTried(true);
    if (isWhole) void write.send({ villageId, gradeId, marks }, MARK.wish(householdNumber));
  }
  return (
    <Card title={APPRAISAL.row(householdNumber, maskedName)} id="mark-form">
      <Text className="grade-words">{MARK.blind}</Text>
      {asked.map((indicator) => (
        <IndicatorMark
          key={indicator.code}
          indicator={indicator}
          mark={draft[indicator.code]}
          onMark={(mark) => put(indicator.code, mark)}
        />
      ))}
      <Text className="mark-form__total" id="mark-total">
        {`${MARK.total} ${MARK.set(pointsText(sumOf(marks.map((mark) => mark.points))))}`}
      </Text>
      {tried && !isWhole && (
        <Notice tone="error" id="mark-missing">
          {MARK.missing}
        </Notice>
      )}
      <WriteTrouble state={write.state} id="mark" onAgain={() => void write.again()} />
      {step === 'unknown' && <Text className="grade-words">{MARK.kept}</Text>}
      <View className="grade-buttons">
        {step !== 'unknown' && (
          <Button id="mark-send" block loading={step === 'sending'} onPress={send}>
            {isLast ? MARK.sendLast : MARK.send}
          </Button>
        )}
        {!isLast && (
          <Button id="mark-skip" kind="secondary" block onPress={onSkip}>
            {MARK.skip}
          </Button>
        )}
      </View>
    </Card>
  );
}

/** What the stepper holds, in thousandths. */
function exact(mark: number): Points {
  return points(Math.round(mark * POINT));
}

interface IndicatorMarkProps {
  readonly indicator: Indicator;
  readonly mark: number | undefined;
  readonly onMark: (mark: number) => void;
}

/** Nothing counts as marked before the scorer touched it, nought included. */
function IndicatorMark({ indicator, mark, onMark }: IndicatorMarkProps) {
  const { code, name, explain, max } = indicator;
  const most = max / POINT;
  const quick = [...new Set([0, Math.round(most / 2), most])];
  return (
    <View className="mark-form__one">
      <View className="mark-form__head">
        <Text className="mark-form__name">{name}</Text>
        <Tag tone={mark === undefined ? 'amber' : 'pine'} id={`mark-${code}`}>
          {mark === undefined ? MARK.unset : MARK.set(String(mark))}
        </Tag>
      </View>
      <Text className="grade-words">{`${explain}${MARK.max(pointsText(max))}。`}</Text>
      <Stepper
        id={`mark-${code}-step`}
        label={name}
        value={mark ?? 0}
        max={most}
        unit={MARK.unit}
        onChange={onMark}
      />
      <View className="chips">
        {quick.map((amount) => (
          <Chip
            key={amount}
            id={`mark-${code}-is-${amount}`}
            chosen={mark === amount}
            onPress={() => onMark(amount)}
          >
            {MARK.quick(String(amount))}
          </Chip>
        ))}
      </View>
    </View>
  );
}
