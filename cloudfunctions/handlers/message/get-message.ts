import { MESSAGE_TOPICS } from '@domain/message';
import type { Handler } from '../../runtime/handler';

export const getMessage: Handler<'message.get'> = async (_, { caller, store, templates }) => {
  const subscriber = await store.get('subscribers', caller.person.id);
  return {
    topics: MESSAGE_TOPICS.flatMap((topic) => {
      const template = templates[topic];
      if (template === undefined) return [];
      return [{ topic, templateId: template.id, credits: subscriber?.credits[topic] ?? 0 }];
    }),
  };
};
