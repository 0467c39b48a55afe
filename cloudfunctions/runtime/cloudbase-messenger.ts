import type { Sdk } from './cloudbase-sdk';
import type { Messenger } from './messenger';

/** Subscription messages, through the cloud's own door to WeChat. */
export function createCloudbaseMessenger(app: Sdk): Messenger {
  return {
    send: async ({ openid, templateId, page, data }) => {
      const fields = Object.entries(data).map(([key, value]) => [key, { value }] as const);
      const answer: { readonly result?: unknown } = await app.callWxOpenApi({
        apiName: 'subscribeMessage.send',
        requestData: {
          touser: openid,
          template_id: templateId,
          page,
          data: Object.fromEntries(fields),
        },
      });
      return isTaken(answer.result) ? 'sent' : 'refused';
    },
  };
}

/** WeChat writes the code in either way; 0 is yes. */
function isTaken(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false;
  return (
    ('errCode' in result && result.errCode === 0) || ('errcode' in result && result.errcode === 0)
  );
}
