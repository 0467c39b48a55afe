import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Field } from '@/components/field/field';
import { tiedTo } from '@/components/field/tied-to';
import {
  INDICATORS_MAX,
  sumIn,
  withOneMore,
  type IndicatorDraft,
  type SchemeDraft,
} from './scheme-draft';
import { OPEN } from './texts';
import '@/features/grade/grade.scss';

interface SchemeFieldsProps {
  readonly draft: SchemeDraft;
  readonly onChange: (draft: SchemeDraft) => void;
}

/** Indicators and lines, each in plain words and editable. */
export function SchemeFields({ draft, onChange }: SchemeFieldsProps) {
  const { indicators, bands } = draft;
  const put = (index: number, indicator: IndicatorDraft | null) =>
    onChange({
      ...draft,
      indicators: indicators.flatMap((one, place) => (place === index ? (indicator ?? []) : one)),
    });
  return (
    <View id="scheme-fields">
      {indicators.map((indicator, index) => (
        <IndicatorFields
          key={indicator.code}
          indicator={indicator}
          onChange={(changed) => put(index, changed)}
          {...(indicators.length > 1 && { onDrop: () => put(index, null) })}
        />
      ))}
      <Text className="grade-words" id="scheme-sum">
        {OPEN.sum(pointsText(sumIn(draft)))}
      </Text>
      {indicators.length < INDICATORS_MAX && (
        <View className="grade-buttons">
          <Button
            id="indicator-add"
            kind="secondary"
            block
            onPress={() => onChange(withOneMore(draft))}
          >
            {OPEN.add}
          </Button>
        </View>
      )}
      {bands.map(({ grade, atLeast }) => (
        <Field
          key={grade}
          id={`band-${grade}`}
          kind="digit"
          label={OPEN.band(grade)}
          value={atLeast}
          lengthMax={9}
          onChange={(typed) =>
            onChange({
              ...draft,
              bands: bands.map((one) => (one.grade === grade ? { grade, atLeast: typed } : one)),
            })
          }
        />
      ))}
    </View>
  );
}

interface IndicatorFieldsProps {
  readonly indicator: IndicatorDraft;
  readonly onChange: (indicator: IndicatorDraft) => void;
  readonly onDrop?: () => void;
}

function IndicatorFields({ indicator, onChange, onDrop }: IndicatorFieldsProps) {
  const { code, name, from } = indicator;
  const tied = tiedTo(indicator, onChange);
  return (
    <View className="grade-block">
      <Field id={`indicator-${code}-name`} label={OPEN.name} {...tied('name')} lengthMax={20} />
      <Field
        id={`indicator-${code}-max`}
        kind="digit"
        label={OPEN.max}
        {...tied('max')}
        lengthMax={9}
      />
      {from === 'score' && (
        <Field
          id={`indicator-${code}-full`}
          kind="digit"
          label={OPEN.fullScore}
          {...tied('fullScore')}
          lengthMax={9}
        />
      )}
      <Field
        id={`indicator-${code}-explain`}
        kind="long"
        label={OPEN.explain}
        {...tied('explain')}
        lengthMax={80}
      />
      {onDrop !== undefined && (
        <Button
          id={`indicator-${code}-drop`}
          kind="text"
          label={OPEN.dropLabel(name)}
          onPress={onDrop}
        >
          {OPEN.drop}
        </Button>
      )}
    </View>
  );
}
