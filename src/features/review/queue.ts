import type { Input, Output } from '@contract/index';

/** What waits for a review, as the one who is to have a say sees it. */
export type Reviewed = Output<'review.list'>['proposals'][number];

/** The first review, or the panel of three. */
export type QueueName = Input<'review.list'>['queue'];

export type FirstDecision = Input<'review.first'>['decisions'][number];
export type PanelMark = Input<'review.mark'>['marks'][number];

/** What became of one of those sent together. */
export type Result = Output<'review.first'>['results'][number];

/** Whether it may be ticked to be sent with others: what is a range wants points of its own. */
export function isTickable({ bar, worth }: Reviewed, queue: QueueName): boolean {
  return bar === null && (queue === 'first' || worth.kind !== 'range');
}
