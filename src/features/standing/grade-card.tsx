import { Text, View } from '@tarojs/components';
import { pointsText } from '@domain/points';
import { dayOf } from '@domain/village-time';
import { BigFigure } from '@/components/big-figure/big-figure';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Sentences } from '@/components/sentences/sentences';
import { Tag } from '@/components/tag/tag';
import { dateText, dayText } from '@/features/entry/when';
import { LoadView } from '@/features/load/load-view';
import type { Loaded } from '@/features/load/use-load';
import type { Output } from '@contract/index';
import { GRADE } from './grade-texts';
import { roundName } from './round-name';
import type { Explanation } from './use-standing';
import '@/features/villager/villager.scss';
import './standing.scss';

type GradeOf = Output<'grade.get'>;

/** The household's grade, why it is this one, and what would raise it. */
export function GradeCard({ grade }: { readonly grade: Loaded<GradeOf> }) {
  return (
    <LoadView {...grade} loading={GRADE.loading}>
      {({ current, history }) =>
        current === null ? (
          <Card title={GRADE.title} id="standing-grade">
            <Text className="villager__text">{GRADE.none}</Text>
            <Text className="villager__hint">{GRADE.noneHow}</Text>
          </Card>
        ) : (
          <>
            <Card
              title={GRADE.title}
              id="standing-grade"
              extra={current.estimated ? <Tag tone="amber">{GRADE.estimated}</Tag> : undefined}
            >
              <Why current={current} />
              <Next current={current} />
              <Text className="villager__hint">{GRADE.spend}</Text>
            </Card>
            <History history={history.filter(({ roundId }) => roundId !== current.roundId)} />
          </>
        )
      }
    </LoadView>
  );
}

function Why({ current }: { readonly current: Explanation }) {
  const { grade, total, max, label, publishedAt, veto, changes, indicators } = current;
  return (
    <View id="grade-why">
      <BigFigure
        id="grade"
        label={GRADE.grade}
        value={GRADE.outcomes[grade]}
        note={GRADE.total(pointsText(total), pointsText(max))}
      />
      <Text className="villager__hint">
        {GRADE.round(roundName(label), dayText(dayOf(publishedAt)))}
      </Text>
      {veto !== null && (
        <Text className="villager__text">{GRADE.veto(veto.name, veto.evidence)}</Text>
      )}
      {changes.map(({ from, to, reason, at }) => (
        <Text key={at} className="villager__text">
          {GRADE.changes(GRADE.outcomes[from], GRADE.outcomes[to], reason)}
        </Text>
      ))}
      <Text className="standing__head">{GRADE.why}</Text>
      {indicators.map(({ code, name, explain, points, max: most }) => (
        <View key={code} className="standing__indicator">
          <View className="standing__pair">
            <Text>{name}</Text>
            <Text>{GRADE.points(pointsText(points), pointsText(most))}</Text>
          </View>
          <Text className="villager__hint">{explain}</Text>
        </View>
      ))}
    </View>
  );
}

function Next({ current: { next, grade } }: { readonly current: Explanation }) {
  if (next === null)
    return grade === 'AAA' ? <Text className="villager__text">{GRADE.top}</Text> : null;
  return (
    <View id="grade-next">
      <Text className="standing__head">{GRADE.next(next.grade)}</Text>
      <Text className="villager__text">{GRADE.short(pointsText(next.short))}</Text>
      <Sentences
        sentences={next.ways.map(({ name, room, enough, score }) =>
          [
            GRADE.way(name, pointsText(room), enough),
            ...(score === null ? [] : [GRADE.wayScore(pointsText(score))]),
          ].join('：'),
        )}
      />
    </View>
  );
}

function History({ history }: Pick<GradeOf, 'history'>) {
  if (history.length === 0) return null;
  return (
    <Card flush title={GRADE.history} id="grade-history">
      {history.map(({ roundId, label, grade, total, publishedAt }) => (
        <ListRow
          key={roundId}
          title={GRADE.outcomes[grade]}
          note={GRADE.round(roundName(label), dateText(dayOf(publishedAt)))}
          value={pointsText(total)}
        />
      ))}
    </Card>
  );
}
