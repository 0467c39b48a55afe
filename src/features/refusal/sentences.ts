import { pointsText, type Points } from '@domain/points';
import type { Refusal, RefusalCode, RefusalFacts } from '@domain/refusal';

type Sentence = (facts: RefusalFacts) => string;

/** What a person reads when the cloud says no: what happened, and what to do next. */
const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  ALREADY_REVERSED: () => '这笔已经冲正过了，不用再冲。',
  BAD_INPUT: () => '填写的内容不对，请检查后再试。',
  BIND_CODE_WRONG: ({ triesLeft }) => `绑定码不对，还可以试 ${triesLeft ?? 0} 次。`,
  BIND_CODE_VOID: () => '绑定码无效或已过期，请到村委会重新领一个。',
  BUSY: () => '现在人多，请稍等再试。没有重复记账。',
  CARD_REVOKED: () => '这张卡已挂失作废，请用新卡。',
  FORBIDDEN: () => '您没有权限做这件事。如果应该有，请找村委会开通。',
  HOUSEHOLD_CLOSED: () => '这户已经迁出或并户，不能再记账。',
  INVITE_VOID: () => '邀请码无效、用过或已过期，请重新要一个。',
  ITEM_OFF_SHELF: ({ name }) => `“${name ?? '这件商品'}”暂时不兑换。`,
  MEMBERSHIPS_FULL: ({ max }) => `这部手机已经绑了 ${max ?? 0} 家，不能再绑了。`,
  NOT_FOUND: () => '没有找到。请核对后再试。',
  NOT_REVERSIBLE: () => '这一笔不能冲正，请另记一笔。',
  NUMBER_TAKEN: ({ number }) => `户号 ${number ?? ''} 已经有人用了，请换一个。`,
  PHOTO_UNREADABLE: () => '这张照片打不开，请重拍一张。',
  POINTS_SHORT: ({ available, cost }) =>
    `积分不够：要 ${textOf(cost)} 分，现有 ${textOf(available)} 分。`,
  PRICE_CHANGED: ({ name }) => `“${name ?? '商品'}”的分值刚改过，请重新选。`,
  REQUEST_ID_TAKEN: () => '这一笔已经办过别的，请返回重做。',
  REVERSAL_TOO_LATE: () => '店员只能撤销当天的。以前的请村委会冲正。',
  SELF_REMOVAL: () => '不能停用自己。请另一位村委来办。',
  STOCK_SHORT: ({ name, stock }) => `“${name ?? '商品'}”只剩 ${stock ?? 0} 件。`,
  TABLE_CHANGED: () => '兑换标准刚更新，请按新标准重新录。',
};

export function sentenceOf({ code, facts }: Pick<Refusal, 'code' | 'facts'>): string {
  return SENTENCES[code](facts);
}

function textOf(amount: string | number | undefined): string {
  // Safe: points travel as whole thousandths.
  return pointsText(Number(amount ?? 0) as Points);
}
