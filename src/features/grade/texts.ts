/** The words of a round of grades, wherever people work on one. */
import type { Output } from '@contract/index';
import type { Outcome } from '@domain/grade/scheme';

type Round = Output<'grade.rounds'>['rounds'][number];

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  AAA: 'AAA',
  AA: 'AA',
  A: 'A',
  none: '没评上',
};

export const ROUND = {
  named: (label: string) => `${label} 评级`,
  states: {
    opening: '正在算进各户',
    appraising: '评议小组打分',
    deliberating: '村里复核',
    supervising: '镇里监督',
    published: '已公布',
  } satisfies Record<Round['state'], string>,
  /** Who gave it on, by where it went; the township's return goes to the deliberation too. */
  handovers: {
    opening: '',
    appraising: '',
    deliberating: '交村里复核',
    supervising: '交镇里监督',
    published: '镇里同意，公布',
  } satisfies Record<Round['state'], string>,
  returned: '镇里退回',
  handover: (day: string, what: string) => `${day} ${what}`,
} as const;

export const SCHEME = {
  title: '怎么评的',
  open: '看怎么评的',
  close: '收起来',
  fromScore: (max: string, full: string) => `${max} 分，看评议分，每期满 ${full} 分得满分`,
  fromMarks: (max: string) => `${max} 分，三个人打分，取中间的`,
  band: (grade: string, atLeast: string) => `${grade}：满 ${atLeast} 分`,
  bands: '分数线',
  veto: (name: string, source: string) => `${name}（凭${source}）`,
  vetoes: '一票否决',
  spend: '换东西不会降等级。等级高，银行也不一定给贷款，由银行自己定。',
} as const;

export const GRADE_FACTS = {
  score: (points: string, max: string) => `${points} / ${max} 分`,
  total: '总分',
  totalPoints: (points: string) => `${points} 分`,
  computed: '按分数是',
  grade: '等级',
  left: '户迁走了，这次不评',
  blind: (count: number) => `已有 ${count} 人打分。三个人都打完，才看得到分数和等级。`,
  veto: (name: string) => `一票否决：${name}`,
  vetoStates: { raised: '等复核', confirmed: '确认了', dismissed: '没有确认' },
  evidence: (text: string) => `依据：${text}`,
  by: (name: string) => `${name}提的`,
  ruling: (reason: string) => `复核意见：${reason}`,
  change: (from: string, to: string, reason: string) => `从${from}改成${to}：${reason}`,
} as const;
