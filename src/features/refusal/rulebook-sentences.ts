/** What is said when rules cannot be saved or put into force. */
import type { RefusalFacts } from '@domain/refusal';
import type { AdoptionFlaw } from '@domain/rulebook/adopt';
import type { BannedReason } from '@domain/rulebook/banned';
import type { Flaw } from '@domain/rulebook/flaw';

const BANNED: Readonly<Record<BannedReason, string>> = {
  welfare: '村规不能和低保、补贴、医保、上学这些事挂钩',
  petition: '上访、举报、投诉是村民的权利，不能加分扣分',
  speech: '村民说话、提意见，不能扣分',
  minor: '孩子做的事不能扣分',
  fine: '村规不能罚款',
  blacklist: '村规不能上黑榜、当众点名',
  appUse: '不能拿打卡、登录、转发这些来评分',
  label: '身份、收入、信仰、生病，不能拿来评分',
};

const FLAWS: Readonly<Record<Flaw, string>> = {
  codeTwice: '编号和别的一条一样，请换一个编号',
  dimensionUnknown: '没有写属于哪一方面，请选一个方面',
  rangeEmpty: '最少的分要比最多的分小',
  valueTooLarge: '一次的分太多，最多 1000 分',
  noBook: '没有写动哪本账，请至少选一本',
  neverGivesPoints: '只给可兑积分，可这份村规公示完不给可兑积分，等于不算。请改一样',
  noProposer: '没有写谁能报，请至少选一样',
  proposerTwice: '谁能报写重了，请去掉一个',
  villagerDeducts: '扣分不能由村民自己报，请改成评议员或村委',
  capEmpty: '有个上限没写次数也没写分数，请填上或去掉',
  capTwice: '同一段时间写了两个上限，请留一个',
  capBelowValue: '上限比一次的分还少，一次也算不上。请改大',
  rectifyAddition: '加分不用整改，请选“不给”',
  dimensionTwice: '有两个方面编号或名称一样，请改掉一个',
  baseSpendable: '超过多少分才给可兑积分，这条线不能低于基础分',
  budgetWithoutPosting: '不是公示完就给可兑积分的，不能设发分的限额。请去掉限额',
  noticeTooLong: '清分的通知比一期还长，请改短',
  flagUnreachable: '基础分加上一期最多能加的分，还到不了红旗户的线。请改一样',
  vetoUnknown: '挡住红旗的事，只能从扣分的村规里选。请重新选',
  calendarDayTwice: '同一天写了两回，请去掉一个',
};

const ADOPTION_FLAWS: Readonly<Record<AdoptionFlaw, string>> = {
  heldInFuture: '会还没开。请填开会的日期',
  nobodyPresent: '到会人数要大于 0',
  presentAboveEligible: '到会的人比应到的多，请核对',
  votesAbovePresent: '同意、反对、弃权加起来比到会的多，请核对',
  notAgreed: '同意的没有过到会人数的一半，不算通过',
  filedInFuture: '备案的日期还没到，请核对',
  filedBeforeMeeting: '备案的日期在开会之前，请核对',
};

type Fact = RefusalFacts[string] | undefined;
type Ban = Readonly<Record<'item' | 'word' | 'reason' | 'source', Fact>>;

export function bannedReasonText(reason: BannedReason): string {
  return BANNED[reason];
}

export function bannedText({ item, word, reason, source }: Ban): string {
  // Safe: an unknown reason finds nothing and falls back.
  const why = BANNED[reason as BannedReason] as string | undefined;
  return `“${item ?? ''}”里有“${word ?? ''}”：${why ?? '不能写进村规'}。依据：${source ?? ''}。请改掉这一条。`;
}

/** What is wrong, without the item it stands in. */
export function flawReasonText(flaw: Flaw): string {
  return FLAWS[flaw];
}

export function flawText(where: Fact, what: Fact): string {
  // Safe: as above.
  const said = (FLAWS[what as Flaw] as string | undefined) ?? '有没写对的地方，请检查';
  return where === undefined || where === '' ? `${said}。` : `“${where}”：${said}。`;
}

export function adoptionFlawText(what: Fact): string {
  // Safe: as above.
  const said = ADOPTION_FLAWS[what as AdoptionFlaw] as string | undefined;
  return `${said ?? '会议或备案的内容不对，请核对'}。`;
}
