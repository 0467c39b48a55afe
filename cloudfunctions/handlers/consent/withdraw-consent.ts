import type { Handler } from '../../runtime/handler';
import { sayConsent } from '../../runtime/say-consent';

export const withdrawConsent: Handler<'consent.withdraw'> = (input, context) =>
  sayConsent(context, { call: 'consent.withdraw', what: 'withdrawn', input });
