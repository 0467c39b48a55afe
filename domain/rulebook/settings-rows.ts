/** The settings and the adoption of a version as lines of a sheet, for a meeting to read. */
import type { PeriodKind } from '../period';
import { pointsText, type Points } from '../points';
import type { Adoption, Clearing, Filing, FlagRule, Issuing, Rulebook, Settings } from './rulebook';

type Row = readonly [what: string, how: string];

const PERIODS: Readonly<Record<PeriodKind, string>> = {
  month: '一个月',
  quarter: '一个季度',
  halfYear: '半年',
  year: '一年',
};

/** The heading first. */
export function settingsRows(rulebook: Rulebook): readonly Row[] {
  const { title, version, settings, adoption, filing, effectiveOn } = rulebook;
  return [
    ['事项', '内容'],
    ['名称', title],
    ['版本', `第 ${version} 版`],
    ...scoreRows(settings),
    ...pointsRows(settings),
    ...flagRows(settings.flag, rulebook),
    ...termRows(settings),
    ['起用日期', effectiveOn ?? '还没有表决'],
    ...(adoption === null ? [] : adoptionRows(adoption)),
    ...(filing === null ? [] : filingRows(filing)),
  ];
}

function scoreRows({ period, baseScore, householdPeriodMax }: Settings): Row[] {
  return [
    ['多久评一期', PERIODS[period]],
    ['基础分（不能换东西）', `${pointsText(baseScore)} 分`],
    ['一户一期最多加', orNone(householdPeriodMax, '不限')],
  ];
}

function pointsRows(settings: Settings): Row[] {
  const { issuing, fenPerPoint, clearing, issuingBudget, coverageMin } = settings;
  return [
    ['可兑积分怎么给', issuingText(issuing)],
    ['一分值多少元', fenPerPoint === null ? '没有定' : `${yuanText(fenPerPoint)} 元`],
    ['没用完的可兑积分', clearingText(clearing)],
    ['一期最多发', orNone(issuingBudget, '不限')],
    ['货和钱至少够兑', coverageMin === null ? '不管' : `${coverageMin}%`],
  ];
}

function issuingText(issuing: Issuing): string {
  switch (issuing.kind) {
    case 'asPosted':
      return '公示完就给';
    case 'atClose':
      return `期末给，评议分超过 ${pointsText(issuing.above)} 分的部分`;
    case 'none':
      return '不给';
  }
}

function clearingText(clearing: Clearing): string {
  switch (clearing.kind) {
    case 'none':
      return '不清';
    case 'periodEnd':
      return `期末清，提前 ${clearing.noticeDays} 天通知`;
    case 'yearEnd':
      return `年底清，提前 ${clearing.noticeDays} 天通知`;
    case 'rolling':
      return `满 ${clearing.months} 个月清，提前 ${clearing.noticeDays} 天通知`;
  }
}

function flagRows(flag: FlagRule | null, { items }: Rulebook): Row[] {
  if (flag === null) return [['红旗户', '不评']];
  const vetoes = items.filter(({ code }) => flag.vetoItems.includes(code));
  return [
    ['红旗户', `评议分到 ${pointsText(flag.threshold)} 分，没有没改好的问题`],
    ['出了这些事不挂红旗', vetoes.map(({ name }) => name).join('、') || '没有'],
    ['新来不满一期的户', flag.wholePeriodOnly ? '不评' : '也评'],
  ];
}

function termRows(settings: Settings): Row[] {
  const { publicityDays, objectionDays, confirmDays, reviewDays } = settings;
  return [
    ['公示', `${publicityDays} 天`],
    ['异议答复', `${objectionDays} 个工作日`],
    ['本户确认', `${confirmDays} 天内`],
    ['评议', `${reviewDays} 天内`],
    ['放假的日子', settings.holidays.join('、') || '没有填'],
    ['要上班的周末', settings.workdays.join('、') || '没有填'],
  ];
}

function adoptionRows(adoption: Adoption): Row[] {
  const { heldOn, eligible, present, inFavour, against, abstained } = adoption;
  return [
    ['开会日期', heldOn],
    ['到会', `应到 ${eligible} 人，到会 ${present} 人`],
    ['表决', `同意 ${inFavour} 人，反对 ${against} 人，弃权 ${abstained} 人`],
  ];
}

function filingRows({ filedOn, receivedBy, number }: Filing): Row[] {
  return [
    ['乡镇备案', `${number}（${filedOn}）`],
    ['备案经手人', receivedBy],
  ];
}

function orNone(amount: Points | null, none: string): string {
  return amount === null ? none : `${pointsText(amount)} 分`;
}

function yuanText(fen: number): string {
  const rest = String(fen % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(fen / 100)}${rest === '' ? '' : `.${rest}`}`;
}
