import { clockOf, dayOf } from './village-time';

/** What a person may want to be told in WeChat, outside the mini-program. */
export const MESSAGE_TOPICS = [
  'proposalResult',
  'aboutToBePublished',
  'objectionDecided',
  'clearingNotice',
  'rectification',
  'service',
  'reservation',
] as const;

export type MessageTopic = (typeof MESSAGE_TOPICS)[number];

/**
 * Somebody who asked for messages, and only such a one: the one place where an openid is kept. Its id
 * is the person's; after they take it back, it is there without openid and credits.
 */
export interface Subscriber {
  readonly id: string;
  readonly openid: string;
  /** WeChat lets one message through for each consent: how many are left, by topic. */
  readonly credits: Readonly<Partial<Record<MessageTopic, number>>>;
  readonly since: string;
}

/** What a message says. WeChat shows texts of at most 20 characters. */
export interface MessageData {
  /** What it is about: 评议项目 or 公示内容, in a few words. */
  readonly what: string;
  /** What became of it, or what to do. */
  readonly detail: string;
  /** The instant it is about. */
  readonly when: string;
}

export interface OutgoingMessage {
  /** Made of what it tells, so that it is queued once. */
  readonly id: string;
  readonly villageId: string;
  readonly personId: string;
  readonly topic: MessageTopic;
  /** A page of the mini-program, with its query and without a slash in front. */
  readonly page: string;
  readonly data: MessageData;
  readonly at: string;
  /** Sorts the messages: time, then id. */
  readonly place: string;
  readonly state: 'waiting' | 'sent' | 'unwanted' | 'refused';
}

/** One of WeChat's templates, as the village's account has it. */
export interface MessageTemplate {
  readonly id: string;
  /** The template's own key for each of the three. */
  readonly fields: Readonly<Record<keyof MessageData, string>>;
}

/** A topic without a template is not offered, and nothing is sent about it. */
export type MessageTemplates = Readonly<Partial<Record<MessageTopic, MessageTemplate>>>;

/** More consents than anybody taps in earnest. */
export const CREDITS_MAX = 20;
const TEXT_MAX = 20;

/** After one more consent to each of these topics. */
export function credited(
  subscriber: Subscriber | null,
  topics: readonly MessageTopic[],
  now: Pick<Subscriber, 'id' | 'openid' | 'since'>,
): Subscriber {
  const { credits = {}, since = now.since } = subscriber ?? {};
  const after = [...new Set(topics)].reduce((so, topic) => {
    const allowed = Math.min(CREDITS_MAX, (so[topic] ?? 0) + 1);
    return { ...so, [topic]: allowed };
  }, credits);
  return { ...now, since, credits: after };
}

/** After one message about the topic; null when there is nobody to send it to or no consent is left. */
export function spent(subscriber: Subscriber | null, topic: MessageTopic): Subscriber | null {
  const left = subscriber?.credits[topic] ?? 0;
  if (subscriber === null || subscriber.openid === '' || left < 1) return null;
  return { ...subscriber, credits: { ...subscriber.credits, [topic]: left - 1 } };
}

/** What is left of somebody who wants no messages any more. */
export function forgotten(subscriber: Subscriber): Subscriber {
  return { ...subscriber, openid: '', credits: {} };
}

/** The template's fields filled in, each as WeChat takes it. */
export function fieldsOf(
  { fields }: MessageTemplate,
  { what, detail, when }: MessageData,
): Readonly<Record<string, string>> {
  return {
    [fields.what]: fitted(what),
    [fields.detail]: fitted(detail),
    [fields.when]: `${dayWords(when)} ${clockOf(when)}`,
  };
}

function fitted(text: string): string {
  const characters = Array.from(text.replace(/\p{Cc}/gu, ' '));
  return characters.length <= TEXT_MAX
    ? characters.join('')
    : `${characters.slice(0, TEXT_MAX - 1).join('')}…`;
}

function dayWords(instant: string): string {
  const [year, month, day] = dayOf(instant).split('-').map(Number);
  return `${year ?? 0}年${month ?? 0}月${day ?? 0}日`;
}
