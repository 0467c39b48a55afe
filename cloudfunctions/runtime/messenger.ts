/** A message WeChat shows a person outside the mini-program, once, after they have allowed one. */
export interface SubscriptionMessage {
  readonly openid: string;
  readonly templateId: string;
  /** Where a tap on it leads, with its query. */
  readonly page: string;
  /** What the template's fields say, by their keys. */
  readonly data: Readonly<Record<string, string>>;
}

export interface Messenger {
  /** 'refused': WeChat took it and said no, for example because the person allows none any more. */
  send(message: SubscriptionMessage): Promise<'sent' | 'refused'>;
}
