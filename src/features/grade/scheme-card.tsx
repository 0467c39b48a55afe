import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@contract/index';
import { pointsText } from '@domain/points';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Sentences } from '@/components/sentences/sentences';
import { Tag } from '@/components/tag/tag';
import { SCHEME } from './texts';
import './grade.scss';

export type Scheme = Output<'grade.scheme'>;

interface SchemeProps {
  readonly scheme: Scheme;
}

/** How a round grades, folded up; where nobody confirmed the numbers it says so at once. */
export function SchemeCard({ scheme }: SchemeProps) {
  return (
    <Card title={SCHEME.title} id="scheme">
      <SchemeFold scheme={scheme} />
    </Card>
  );
}

/** The same without a card of its own. */
export function SchemeFold({ scheme }: SchemeProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {scheme.estimated && (
        <Tag tone="amber" id="scheme-note">
          {scheme.note}
        </Tag>
      )}
      {open && <SchemeLines scheme={scheme} />}
      <Button id="scheme-open" kind="text" block onPress={() => setOpen(!open)}>
        {open ? SCHEME.close : SCHEME.open}
      </Button>
    </>
  );
}

function SchemeLines({ scheme }: SchemeProps) {
  return (
    <>
      {scheme.indicators.map(({ code, name, max, fullScore, explain }) => (
        <ListRow
          key={code}
          title={name}
          note={`${
            fullScore === null
              ? SCHEME.fromMarks(pointsText(max))
              : SCHEME.fromScore(pointsText(max), pointsText(fullScore))
          }。${explain}`}
        />
      ))}
      <Text className="grade-head">{SCHEME.bands}</Text>
      <Sentences
        sentences={scheme.bands.map(({ grade, atLeast }) =>
          SCHEME.band(grade, pointsText(atLeast)),
        )}
      />
      {scheme.vetoes.length > 0 && (
        <>
          <Text className="grade-head">{SCHEME.vetoes}</Text>
          <Sentences
            sentences={scheme.vetoes.map(({ name, source }) => SCHEME.veto(name, source))}
          />
        </>
      )}
      <Text className="grade-words">{SCHEME.spend}</Text>
    </>
  );
}
