import type { Direction, Item } from './rulebook';

/** Why something cannot be an item of any village's rules. */
export const BANNED_REASONS = [
  'welfare',
  'petition',
  'speech',
  'minor',
  'fine',
  'blacklist',
  'appUse',
  'label',
] as const;
export type BannedReason = (typeof BANNED_REASONS)[number];

interface Ban {
  readonly reason: BannedReason;
  /** Where it is forbidden: in every item, or only in those that take points. */
  readonly in: 'every' | 'deduction';
  readonly words: readonly string[];
  /** The document it rests on, as docs/domain.md §4 and §2 name it. */
  readonly source: string;
}

const VILLAGE_LAW = '村民委员会组织法：村规民约不得侵犯村民的人身权利、民主权利和合法财产权利';
const RULES_OPINION = '民政部等七部门 2018 年《关于做好村规民约和居民公约工作的指导意见》';
const CREDIT_NOTICE = '国务院办公厅 2020 年失信约束制度的长效机制文件';
const APP_RULES = '国办函〔2026〕12 号《政务移动互联网应用程序规范化管理办法》';
const PRIVACY_LAW = '个人信息保护法第二十八条';

/** docs/domain.md §4: what no village may score, in the words it is written in. */
const BANS: readonly Ban[] = [
  {
    reason: 'welfare',
    in: 'every',
    words: [
      '低保',
      '五保',
      '特困供养',
      '救助金',
      '粮补',
      '补贴',
      '补助款',
      '养老金',
      '养老保险',
      '医保',
      '社保',
      '新农合',
      '合作医疗',
      '子女入学',
      '入学资格',
      '入学名额',
      '惠民待遇',
      '惠民政策',
      '惠农政策',
      '宅基地审批',
      '建房审批',
      '不予盖章',
      '不开证明',
    ],
    source: VILLAGE_LAW,
  },
  {
    reason: 'petition',
    in: 'every',
    words: [
      '上访',
      '信访',
      '不投诉',
      '无投诉',
      '零投诉',
      '不举报',
      '无举报',
      '12345',
      '打市长热线',
    ],
    source: VILLAGE_LAW,
  },
  { reason: 'petition', in: 'deduction', words: ['举报', '投诉', '告状'], source: VILLAGE_LAW },
  {
    reason: 'speech',
    in: 'deduction',
    words: [
      '发表意见',
      '提意见',
      '言论',
      '评论',
      '发帖',
      '网上发',
      '朋友圈',
      '微信群',
      '抖音',
      '短视频',
      '乱说',
      '乱讲',
      '妄议',
      '议论',
      '接受采访',
    ],
    source: VILLAGE_LAW,
  },
  {
    reason: 'minor',
    in: 'deduction',
    words: ['未成年', '小孩', '孩子', '儿童', '少年', '幼儿', '学生', '娃'],
    source: PRIVACY_LAW,
  },
  {
    reason: 'fine',
    in: 'every',
    words: ['罚款', '罚金', '罚钱', '扣钱', '押金', '违约金', '没收'],
    source: RULES_OPINION,
  },
  {
    reason: 'blacklist',
    in: 'every',
    words: ['黑榜', '黑名单', '曝光', '通报批评', '失信名单', '张贴照片', '示众'],
    source: CREDIT_NOTICE,
  },
  {
    reason: 'appUse',
    in: 'every',
    words: [
      '打卡',
      '手机签到',
      '线上签到',
      '网上签到',
      '每日签到',
      '每天签到',
      '登录',
      '在线时长',
      '学习时长',
      '浏览时长',
      '点赞',
      '转发',
      '关注公众号',
      '下载软件',
      '下载应用',
      '安装软件',
      '安装应用',
      '运动步数',
      '定位',
      '轨迹',
    ],
    source: APP_RULES,
  },
  {
    reason: 'label',
    in: 'every',
    words: [
      '党员身份',
      '是党员',
      '党员户',
      '入党',
      '党内职务',
      '收入高',
      '收入低',
      '人均收入',
      '存款余额',
      '贫困户',
      '宗教',
      '信教',
      '传染病',
    ],
    source: PRIVACY_LAW,
  },
];

export interface Banned {
  /** The word as the list has it. */
  readonly word: string;
  /** Where it stands. */
  readonly field: 'name' | 'evidence';
  readonly reason: BannedReason;
  readonly source: string;
}

/** What in an item's words no village may score; null when there is nothing. */
export function bannedIn(item: Pick<Item, 'name' | 'evidence' | 'direction'>): Banned | null {
  return (
    bannedText(item.name, item.direction, 'name') ??
    bannedText(item.evidence, item.direction, 'evidence')
  );
}

function bannedText(text: string, direction: Direction, field: Banned['field']): Banned | null {
  const plain = withoutGaps(text);
  for (const { in: where, words, reason, source } of BANS) {
    if (where === 'deduction' && direction !== 'deduction') continue;
    const word = words.find((one) => plain.includes(one));
    if (word !== undefined) return { word, field, reason, source };
  }
  return null;
}

/** "低 保" and "低-保" read the same as "低保". */
function withoutGaps(text: string): string {
  return text.replace(/[\s·.,，。、；;:：'"“”‘’()（）《》【】_*#/\\|—-]/g, '');
}
