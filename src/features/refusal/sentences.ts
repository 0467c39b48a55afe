import { fenText } from '@domain/fund/fen';
import { FUND_NAMES } from '@domain/fund/words';
import { periodName } from '@domain/period';
import { pointsText, type Points } from '@domain/points';
import type { Refusal, RefusalCode, RefusalFacts } from '@domain/refusal';
import { dateText, monthText } from '@/features/entry/when';
import { adoptionFlawText, bannedText, flawText } from './rulebook-sentences';

type Sentence = (facts: RefusalFacts) => string;

const WINDOWS: Readonly<Record<string, string>> = {
  day: '这一天',
  week: '这一周',
  month: '这个月',
  quarter: '这个季度',
  year: '这一年',
};

const FUNDS: Readonly<Record<string, string>> = FUND_NAMES;

const SCHEME_FAULTS: Readonly<Record<string, string>> = {
  codes: '有两个指标或两条否决的代号一样',
  bands: '等级要从高到低，分数线也要从高到低',
  appraised: '至少要有一个由人来评的指标',
  max: '最高的分数线超过了各项指标的总分',
};

const RESERVATION_ENDS: Readonly<Record<string, string>> & { readonly collected: string } = {
  collected: '这张预约单已经取完了，不用再办。',
  cancelled: '这张预约单已经取消。想要，请重新预约或直接兑换。',
  expired: '这张预约单过了取货的日子，积分已经退回。想要，请重新预约。',
};

/** What a person reads when the cloud says no: what happened, and what to do next. */
const SENTENCES: Readonly<Record<RefusalCode, Sentence>> = {
  ADOPTION_FLAWED: ({ what }) => adoptionFlawText(what),
  ALREADY_REVERSED: () => '这笔已经冲正过了，不用再冲。',
  BAD_INPUT: () => '填写的内容不对，请检查后再试。',
  BAGS_FULL: ({ max, has }) =>
    `每户最多 ${max ?? 0} 个袋子，这户已有 ${has ?? 0} 个。请先作废不用的。`,
  BAG_REVOKED: () => '这个袋子已经作废，请扫这户的积分卡，或换一个袋子。',
  BALANCE_LEFT: ({ balance }) => `这户还有 ${textOf(balance)} 分，请先兑完或转给别的户。`,
  BARCODE_TAKEN: ({ name }) =>
    `这个条码已经是“${name ?? '别的商品'}”的了。请核对条码，或改那一样。`,
  BIND_CODE_WRONG: ({ triesLeft }) => `绑定码不对，还可以试 ${triesLeft ?? 0} 次。`,
  BIND_CODE_VOID: () => '绑定码无效或已过期，请到村委会重新领一个。',
  BUDGET_SPENT: ({ left }) =>
    `本期可发的分不够了，只剩 ${textOf(left)} 分。先缓一缓，或请村委会商量加预算。`,
  BUNDLE_LATER: ({ code, from }) =>
    `${code ?? ''} 号包是${from ?? ''}才打的。请改卖出的日期，或去掉这一包。`,
  BUNDLE_MOVED_ON: ({ code }) => `${code ?? '这'} 号包已经卖掉或拆开了，请刷新后再选。`,
  BUSY: () => '现在人多，请稍等再试。没有重复记账。',
  CAP_REACHED: ({ window }) => `这一项${WINDOWS[window ?? ''] ?? '本期'}能得的已经满了，下回再报。`,
  CARD_REVOKED: () => '这张卡已挂失作废，请用新卡。',
  CELL_UNREADABLE: ({ column, text }) =>
    `“${column ?? ''}”一栏“${text ?? ''}”看不明白，请改好这一格。`,
  CODE_KNOWN: () => '这一单是您替这户约的，取货码您也知道。请扫这户的积分卡，或请同事来交。',
  CODE_WRONG: ({ triesLeft }) =>
    Number(triesLeft ?? 0) > 0
      ? `取货码不对，还可以试 ${triesLeft ?? 0} 次。请再核对一遍，或扫这户的积分卡。`
      : '取货码错了太多次，不能再试。请扫这户的积分卡。',
  CLAIM_ENDED: ({ name, state, day }) =>
    state === 'cancelled'
      ? `这个${name ?? '服务'}已经撤销了，分退回去了。要用请再兑一次。`
      : `这个${name ?? '服务'}用到${day ?? ''}为止，已经过期，分会退回去。`,
  CLAIM_USED: ({ name, day }) => `这个${name ?? '服务'}${day ?? ''}已经用过了，不能再用。`,
  CONFLICT_SETTLED: () => '这一笔已经有人处理过了，请刷新看看。',
  CONFIRMATION_MISSING: () => '请扫这户的积分卡，或写上见证人的姓名。',
  CONSENT_MISSING: ({ number }) =>
    `${number ?? '这'}户没有同意，或已撤回同意。请先问这户愿不愿意。`,
  COST_MISSING: ({ name }) => `请填“${name ?? '商品'}”花了多少钱，才好从资金里记账。`,
  COUNTERSIGN_VOID: () => '确认码用过了或已过期，请另一位店员或村委重新开一个。',
  COUNTERSIGN_WRONG: ({ triesLeft }) => `确认码不对，还可以试 ${triesLeft ?? 0} 次。请再核对一遍。`,
  COUNT_BELOW_RESERVED: ({ name, counted, reserved }) =>
    `“${name ?? '商品'}”只有 ${counted ?? 0} 件，预约却留了 ${reserved ?? 0} 件。先和预约的人家商量，取消几单，再入账。`,
  COUNT_MOVED_ON: () => '这次盘点已经到了别的一步，请刷新看看。',
  COUNT_OPEN: ({ name }) => `“${name ?? '商品'}”正在别的一次盘点里。请先办完那一次，再数它。`,
  COUNT_OUTDATED: ({ name }) =>
    `“${name ?? '商品'}”数完以后兑出去的比数到的还多。请作废这次，重新数。`,
  COUNT_REASON_MISSING: ({ name }) => `“${name ?? '商品'}”数的和账上不一样，请写一句为什么。`,
  CUT_DECIDED: () => '这条降价已经有人定过了，请刷新看看。',
  CUT_NOT_LOWER: ({ name, price }) =>
    `“${name ?? '商品'}”现在是 ${textOf(price)} 分，降价要比它低。请改一下。`,
  DAY_MOVED_ON: ({ no }) => `第 ${no ?? ''} 次日结已经有人办过了，请刷新后再看。`,
  DAY_OUT_OF_REACH: ({ from, until }) =>
    `日期要在${from ?? ''}到${until ?? ''}之间，请改一下日期。`,
  DAY_TOO_FRESH: () => '刚记的账还没满一分钟，请稍等一会儿再签。',
  DONATION_SHORT: ({ no, leftFen }) =>
    `第 ${no ?? ''} 号捐款只剩 ${yuanOf(leftFen)} 元没用。请改金额，或先更正花掉的那一笔。`,
  DRAWN_ONE: ({ name }) => `${name ?? '这样东西'}是抽签的，抽中的每户只能换一件，换一次。`,
  DRAW_CLOSED: ({ name }) => `${name ?? '这样东西'}的抽签已经截止，请刷新后看结果。`,
  DRAW_OPEN: ({ name, day }) =>
    `${name ?? '这样东西'}要等${day ?? ''}夜里封账以后才能抽，请第二天再来。`,
  DRAW_UNDER_WAY: ({ name }) => `${name ?? '这样东西'}的上一次抽签还没完，完了再开新的。`,
  DUPLICATE_PROPOSAL: () => '这户这一天已经报过这一项。真有两回，请点“再报一次”。',
  EFFECTIVE_DAY_WRONG: ({ from }) => `村规要从一期的第一天起用，最早${from ?? ''}。请改起用日期。`,
  FINDING_MOVED_ON: () => '这条整改已经有结果了，请刷新看看。',
  FLAGS_PUBLISHED: ({ period }) => `${nameOf(period)}的红旗户已经公布，不能再改。下一期再评。`,
  FLAGS_WITHOUT_RULE: () => '这一期的村规没有写红旗户怎么评，不用公布。',
  FORBIDDEN: () => '您没有权限做这件事。如果应该有，请找村委会开通。',
  GOODS_EXPIRED: ({ name, day }) =>
    `“${name ?? '商品'}”${day ?? ''}就到期了。请核对日期，过期的不要进货。`,
  FUND_CORRECTED: () => '这一笔已经更正过了，不用再更正。',
  FUND_EARMARKED: ({ leftFen }) =>
    `捐赠款里没有指定用途的只剩 ${yuanOf(leftFen)} 元。请改金额，或选上是哪一笔捐款的用途。`,
  FUND_FIXED: () => '这一笔不能更正。如果记错了，请另记一笔。',
  FUND_OPENED: () => '这笔资金已经记过账，不能再记开头的余额。请记一笔收入。',
  FUND_SHORT: ({ fund, leftFen }) =>
    `${FUNDS[fund ?? ''] ?? '这笔资金'}只有 ${yuanOf(leftFen)} 元，不够。请改金额，或换一笔资金。`,
  GOODS_UNKNOWN: ({ name }) => `商品里没有“${name ?? ''}”。请先新增这样商品，或改对名称。`,
  GRADE_DECIDED: () => '这户已经有三个人评过了，不用再评。',
  GRADE_MISSING: ({ number }) =>
    `${number ?? '这'}户这一轮没有 A 级以上的等级，不能推荐。请去掉这户再试。`,
  GRADE_SAME: () => '等级没有变。要改，请选另一个等级。',
  GRADE_UNPUBLISHED: () => '这一轮评级还没公布。请等公布以后再办。',
  HOUSEHOLD_CLOSED: () => '这户已经迁出或并户，不能再记账。',
  INVITE_VOID: () => '邀请码无效、用过或已过期，请重新要一个。',
  ITEM_OFF_SHELF: ({ name }) => `“${name ?? '这件商品'}”暂时不兑换。`,
  ITEM_UNKNOWN: () => '当天的村规里没有这一项，请重新选。',
  LIMIT_REACHED: ({ name, per, count, left }) =>
    `“${name ?? '商品'}”${WINDOWS[per ?? ''] ?? '这一期'}每户最多兑 ${count ?? 0} 件，这户还能兑 ${left ?? 0} 件。请改数量。`,
  MARKS_MISSING: ({ count }) => `还有 ${count ?? 0} 户没评满三个人。请先评完。`,
  MARK_OUT_OF_RANGE: ({ least, most }) => `请在 ${textOf(least)} 到 ${textOf(most)} 分之间打分。`,
  MEMBERSHIPS_FULL: ({ max }) => `这部手机已经绑了 ${max ?? 0} 家，不能再绑了。`,
  MERCHANT_PAID: ({ month, day }) =>
    `${month === undefined ? '这个月' : monthText(String(month))}的账${day ?? ''}已经付过了，不用再付。`,
  NOTHING_OWED: ({ month }) => `${month ?? '这个月'}没有人用过服务，不用付。`,
  NOT_DRAWN: ({ name, until }) =>
    `${name ?? '这样东西'}是抽签的，这户没有抽中。${until ?? ''}以后还有剩的，谁都可以换。`,
  NOT_FOUND: () => '没有找到。请核对后再试。',
  NOT_NEAR_EXPIRY: ({ name, days }) =>
    `“${name ?? '商品'}”没有 ${days ?? 0} 天内到期的，不用降价。`,
  NOT_PROPOSER: () => '这一项不由您来报。请看村规里写的谁能报。',
  NOT_RECTIFIABLE: () => '村规里这一项没有整改期。请直接上报，或换一项。',
  NOT_RESERVABLE: ({ name }) => `“${name ?? '这项服务'}”不用预约，请到柜台直接兑换。`,
  NOT_RESERVED: ({ name, left }) =>
    `“${name ?? '商品'}”这张预约单只留了 ${left ?? 0} 件。请改数量。`,
  NOT_REVERSIBLE: () => '这一笔不能冲正，请另记一笔。',
  NUMBER_TAKEN: ({ number }) => `户号 ${number ?? ''} 已经有人用了，请换一个。`,
  NUMBER_UNKNOWN: ({ number }) => `没有户号 ${number ?? ''} 这一户，请核对户号。`,
  OBJECTED_BEFORE: () => '您家已经对这件事提过异议了，请等答复。',
  OBJECTION_CLOSED: () => '这条异议已经有结果了，请刷新看看。',
  OWN_HOUSEHOLD: () =>
    '这是您自己家，不能一个人办。请另一位店员、村委或监督员开一个确认码，填上再办。',
  OUTING_ENDED: () => '这次出摊已经收摊，这一笔没有自动入账。请核对后处理。',
  OUTING_ORDER: () => '这个编号之后的已经入账，这一笔没有自动入账。请核对后处理。',
  OUTING_TIME: () => '手机记的时间不在这次出摊里，没有自动入账。请核对后处理。',
  PASSBOOK_MOVED: ({ page, line }) =>
    `这本存折刚有人打过了，现在接到第 ${page ?? 1} 页第 ${line ?? 1} 行。请看一看存折，再接着打。`,
  PERIOD_BEFORE_OPEN: ({ period }) => `${nameOf(period)}还没有结算，请先结算那一期。`,
  PERIOD_CLOSED: ({ period }) => `${nameOf(period)}已经结算，这一期的分不能再动。`,
  PERIOD_HAS_OPEN: ({ proposals, findings }) =>
    `还有 ${proposals ?? 0} 条申报、${findings ?? 0} 条整改没有办完，办完再结算。`,
  PERIOD_NOT_CLOSED: ({ period }) => `${nameOf(period)}还没有结算完，请结算完再来。`,
  PERIOD_RUNNING: ({ until }) => `这一期还没有结束，请到${until ?? ''}以后再结算。`,
  PHOTO_MISSING: () => '这一项要有照片，请拍一张再交。',
  PHOTO_UNREADABLE: () => '这张照片打不开，请重拍一张。',
  POINTS_SHORT: ({ available, cost }) =>
    `积分不够：要 ${textOf(cost)} 分，现有 ${textOf(available)} 分。`,
  PRICE_CHANGED: ({ name }) => `“${name ?? '商品'}”的分值刚改过，请重新选。`,
  PROPOSAL_MOVED_ON: () => '这件事已经到了下一步，请刷新看看。',
  QUANTITY_AMISS: () => '请核对数量：按数量计分的要填，别的不用填。',
  QUARTER_RUNNING: ({ until }) => `这个季度还没过完，请到${until ?? ''}以后再公布。`,
  QUOTA_REACHED: ({ name, per, left }) =>
    `“${name ?? '商品'}”${WINDOWS[per ?? ''] ?? '这一期'}全村只剩 ${left ?? 0} 件可兑。请改数量，或下回再来。`,
  RECUSED: () => '这是您自家或亲属家的事，请别的评议员来评。',
  RELATIONS_FULL: ({ max }) => `一个人最多登记 ${max ?? 0} 家亲属。请先删掉不用的。`,
  REQUEST_ID_TAKEN: () => '这一笔已经办过别的，请返回重做。',
  RESERVATIONS_FULL: ({ max }) =>
    `一户最多同时有 ${max ?? 0} 张预约单。请先取货，或取消一张，再预约。`,
  RESERVATION_ENDED: ({ state }) => RESERVATION_ENDS[state ?? ''] ?? RESERVATION_ENDS.collected,
  RESERVING_OFF: () => '村里现在不收预约。请开门时到柜台兑换。',
  REVERSAL_TOO_LATE: () => '店员只能撤销当天的。以前的请村委会冲正。',
  ROUND_EXISTS: () => '这个名称的评级已经有了，请换一个名称。',
  ROUND_MOVED_ON: () => '这一轮评级已经到了别的一步，请刷新看看。',
  ROUND_UNFINISHED: () => '上一轮评级还没公布。请先办完上一轮。',
  RULEBOOK_ADOPTED: () => '这一版已经表决通过，不能再改。要改，请照它写一份新的。',
  RULEBOOK_CHANGED: () => '这份草稿在开会之后又有人改过。请刷新看一遍，再按会上通过的定。',
  RULEBOOK_FLAWED: ({ where, what }) => flawText(where, what),
  RULES_NOT_IN_USE: () => '那一天村里还没有生效的村规，请换个日期或问村委会。',
  RULE_BANNED: ({ item, word, reason, source }) => bannedText({ item, word, reason, source }),
  SALE_LINE_MISSING: ({ name }) =>
    `选了“${name ?? '回收物'}”的包，却没填它卖了多少。请补上这一行，或去掉这一包。`,
  SAME_PERSON: () => '要两个人各签一次，您已经签过了，请另一位来签。',
  SCHEME_AMISS: ({ what }) =>
    `评级办法前后不合：${SCHEME_FAULTS[what ?? ''] ?? '请核对指标和分数线'}。请改好再试。`,
  SELF_REMOVAL: () => '不能停用自己。请另一位村委来办。',
  SERVICE_UNSTOCKED: ({ name }) => `“${name ?? '这一项'}”是服务，没有库存，不用记进出。`,
  SHEET_COLUMNS_MISSING: ({ columns }) => `表格第一行缺少：${columns ?? ''}。请照样表补上再传。`,
  SHEET_TOO_LARGE: ({ rows, columns }) =>
    `表格太大：一次最多 ${rows ?? 0} 行、${columns ?? 0} 列。请分成几份，一份一份传。`,
  SHEET_UNREADABLE: () => '这个表格打不开。请另存成 .xlsx 或 .csv，去掉密码，再传一次。',
  SHOP_UNCOVERED: ({ percent, min }) =>
    `超市的货和钱只够兑 ${percent ?? 0}%，村规要 ${min ?? 0}%。先进货或记上资金，再发分。`,
  SPENDING_LIMIT: ({ per, points, left }) =>
    `${WINDOWS[per ?? ''] ?? '这一期'}每户最多用 ${textOf(points)} 分，这户还能用 ${textOf(left)} 分。请少兑一些。`,
  STOCK_RESERVED: ({ name, reserved }) =>
    `“${name ?? '商品'}”有 ${reserved ?? 0} 件留给了预约的人家。请先和他们说好、取消几单，再记。`,
  STOCK_SHORT: ({ name, stock }) => `“${name ?? '商品'}”只剩 ${stock ?? 0} 件。`,
  TABLE_CHANGED: () => '兑换标准刚更新，请按新标准重新录。',
  TOOK_PART: () => '这件事您已经经手过了，请换一个人来办。',
  VETO_OPEN: ({ count }) => `还有 ${count ?? 0} 条一票否决没有审议。请先审议。`,
  VETO_RAISED: () => '这户已经有人提了一票否决，请等审议。',
  VETO_SETTLED: () => '这户没有等着审议的一票否决，请刷新看看。',
  VETO_STANDS: () => '这户的一票否决已经确认，不能再定等级。',
  VETO_UNKNOWN: () => '评级办法里没有这条一票否决，请重新选。',
  VOUCHER_LAPSED: ({ number, until }) =>
    `${voucherName(number)}用到${until ?? ''}为止，已经过期。请到村委会把分退回来。`,
  VOUCHER_USED: ({ number, day, household }) =>
    `${voucherName(number)}${day ?? ''}已经用过了，记在 ${household ?? ''} 户。一张券只能用一次，请把这张收下。`,
  VOUCHER_VOID: ({ number, day }) =>
    `${voucherName(number)}${day ?? ''}已经作废，分已经退回。请把这张收下。`,
  VOUCHER_WRONG: ({ number }) => `${voucherName(number)}对不上，请看清号码和后面的字母再试。`,
  WITNESS_INVOLVED: () => '见证人要是另外一个人，请重写见证人。',
};

function voucherName(number: string | number | undefined): string {
  return `${number ?? ''} 号纸券`;
}

export function sentenceOf({ code, facts }: Pick<Refusal, 'code' | 'facts'>): string {
  return SENTENCES[code](spoken(facts));
}

/** Days as they are read aloud; everything else as it is. */
function spoken(facts: RefusalFacts): RefusalFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && IS_DAY.test(value) ? dateText(value) : value,
    ]),
  );
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

function nameOf(period: string | number | undefined): string {
  return period === undefined ? '这一期' : periodName(String(period));
}

function yuanOf(fen: string | number | undefined): string {
  return fenText(Number(fen ?? 0));
}

function textOf(amount: string | number | undefined): string {
  // Safe: points travel as whole thousandths.
  return pointsText(Number(amount ?? 0) as Points);
}
