import { useState } from 'react';
import { TEMPLATES } from '@domain/rulebook/templates';
import type { Template } from '@domain/rulebook/templates/template';
import { Refusal } from '@domain/refusal';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { sentenceOf } from '@/features/refusal/sentences';
import { call } from '@/services/transport';
import type { Here } from '../here';
import { begin } from './beginning';
import { draftFrom, type Draft } from './draft';
import { LIST } from './texts';

interface BeginCardProps {
  readonly here: Here;
  /** The version in force, to begin with as it is. */
  readonly inForce: number | null;
}

/** What a new draft may begin as: the rules in force, or one of the templates. */
export function BeginCard({ here: { villageId }, inForce }: BeginCardProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const start = async (make: () => Promise<Draft> | Draft) => {
    setTrouble(null);
    try {
      await begin(villageId, make);
    } catch (error) {
      setTrouble(error instanceof Refusal ? sentenceOf(error) : LIST.noAnswer);
    }
  };
  return (
    <Card flush title={LIST.beginFrom} id="rulebook-templates">
      {trouble !== null && (
        <Notice tone="error" id="rulebook-begin-trouble">
          {trouble}
        </Notice>
      )}
      {inForce !== null && (
        <ListRow
          id="rulebook-from-force"
          title={LIST.fromForce(inForce)}
          note={LIST.fromForceNote}
          onPress={() => void start(() => copyOf(villageId, inForce))}
        />
      )}
      {TEMPLATES.map((template) => (
        <ListRow
          key={template.key}
          id={`template-${template.key}`}
          title={template.name}
          note={`${template.about}${LIST.source(template.source)}`}
          onPress={() => void start(() => draftFromTemplate(template))}
        />
      ))}
    </Card>
  );
}

function draftFromTemplate({ key, rules }: Template): Draft {
  return draftFrom({ ...rules, template: key });
}

async function copyOf(villageId: string, version: number): Promise<Draft> {
  const { rulebook } = await call('rulebook.get', { villageId, version });
  if (rulebook === null) throw new Refusal('NOT_FOUND');
  return draftFrom(rulebook);
}
