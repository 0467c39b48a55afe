import * as v from 'valibot';
import { MESSAGE_TOPICS } from '@domain/message';
import { personEndpoint } from './endpoint';
import { RequestId, WholeNumber } from './field';

/** As many as WeChat asks about at once. */
const TOPICS_MAX = 3;
const Topic = v.picklist(MESSAGE_TOPICS);

const TopicRow = v.strictObject({
  topic: Topic,
  /** WeChat's name of the template; what the phone has to ask about. */
  templateId: v.string(),
  /** How many messages may still come. */
  credits: WholeNumber,
});

export const messageEndpoints = {
  /** The topics a person can be told about in WeChat; those without a template are not among them. */
  'message.get': personEndpoint({
    input: {},
    output: v.strictObject({ topics: v.array(TopicRow) }),
  }),
  /** The person has allowed one message about each of these; from now on the openid is kept. */
  'message.subscribe': personEndpoint({
    input: {
      requestId: RequestId,
      topics: v.pipe(v.array(Topic), v.minLength(1), v.maxLength(TOPICS_MAX)),
    },
    output: v.strictObject({ allowed: WholeNumber }),
    refuses: ['REQUEST_ID_TAKEN', 'BUSY'],
  }),
  /** No messages any more; the openid is forgotten. */
  'message.unsubscribe': personEndpoint({
    input: { requestId: RequestId },
    output: v.strictObject({ allowed: WholeNumber }),
    refuses: ['REQUEST_ID_TAKEN', 'BUSY'],
  }),
};
