import * as v from 'valibot';
import { MESSAGE_TOPICS, type MessageTemplates } from '@domain/message';

/**
 * WeChat gives every account templates of its own. Whoever sets up a village picks one for each topic
 * in the account's console (订阅消息 → 公共模板库), each with two texts (thing) and one time, and
 * writes them into the environment variable MESSAGE_TEMPLATES of both functions, on one line:
 *
 *   {"proposalResult":{"id":"the template's id","fields":{"what":"thing1","detail":"thing2","when":"time3"}}}
 *
 * `fields` are the keys the console shows beside the template's words: what it is about, what became
 * of it, and when. A topic left out is not offered; without the variable there are no messages.
 */
const Template = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  fields: v.strictObject({ what: v.string(), detail: v.string(), when: v.string() }),
});

const Templates = v.pipe(
  v.string(),
  v.parseJson(),
  v.partial(v.strictObject(v.entriesFromList(MESSAGE_TOPICS, Template))),
);

/** A mistake in it costs the messages, not the shop: it is reported, and none are offered. */
export function templatesFrom(
  text: string | undefined,
  report: (error: unknown) => void,
): MessageTemplates {
  if (text === undefined || text === '') return {};
  const parsed = v.safeParse(Templates, text);
  // Safe: an optional entry that is not there is absent, not undefined: JSON has no undefined.
  if (parsed.success) return parsed.output as MessageTemplates;
  report(new Error(`MESSAGE_TEMPLATES: ${v.summarize(parsed.issues)}`));
  return {};
}

/** On one machine nobody's account is asked: made-up templates, so that the inbox has messages. */
export const PRACTICE_TEMPLATES: MessageTemplates = Object.fromEntries(
  MESSAGE_TOPICS.map((topic) => [
    topic,
    { id: `practice-${topic}`, fields: { what: 'thing1', detail: 'thing2', when: 'time3' } },
  ]),
);
