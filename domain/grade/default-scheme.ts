import { POINT, points } from '../points';
import type { GradeScheme } from './scheme';

const whole = (value: number) => points(value * POINT);

/**
 * What a round grades by unless the village says otherwise. No source gives a village's table, lines
 * or vetoes (docs/domain.md §2, §9), so every number is an estimate until a bank confirms it.
 */
export const defaultScheme: GradeScheme = {
  indicators: [
    {
      code: 'XF',
      name: '乡风文明',
      max: whole(60),
      from: 'score',
      fullScore: whole(200),
      explain: '看评议分，基础分也算。每期满 200 分得满分。换东西不减评议分。',
    },
    {
      code: 'XY',
      name: '借钱守约',
      max: whole(15),
      from: 'appraisal',
      fullScore: null,
      explain: '借了钱、赊了账，按说好的日子还。',
    },
    {
      code: 'CX',
      name: '说话算数',
      max: whole(15),
      from: 'appraisal',
      fullScore: null,
      explain: '答应的事办到，买卖公道。',
    },
    {
      code: 'JY',
      name: '勤劳经营',
      max: whole(10),
      from: 'appraisal',
      fullScore: null,
      explain: '有田种、有活干、有打算。',
    },
  ],
  bands: [
    { grade: 'AAA', atLeast: whole(90) },
    { grade: 'AA', atLeast: whole(80) },
    { grade: 'A', atLeast: whole(70) },
  ],
  vetoes: [
    { code: 'SX', name: '失信被执行人', source: '法院公布的名单' },
    { code: 'HE', name: '涉黑涉恶、黄赌毒', source: '公安机关或法院的决定' },
    { code: 'TF', name: '恶意逃废债', source: '法院判决或银行的书面材料' },
  ],
  note: '指标和分数线是估计的，待当地银行确认',
  estimated: true,
};
