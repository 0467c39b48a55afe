/** The words of 村规: what leads to each page about the village's rules. */
export const HUB = {
  title: '村规',
  sections: { daily: '天天要办的', scoring: '记分', outcome: '评红旗、评等级' },
  rows: {
    review: { title: '评议', note: '初审、评分' },
    objections: { title: '异议', note: '村民对公示有话说' },
    findings: { title: '整改', note: '发现的问题改了没有' },
    bulk: { title: '用表格记分', note: '一张表记多户' },
    relations: { title: '亲属回避', note: '谁家的事谁不能评' },
    flags: { title: '红旗户', note: '评议、公布、印门牌' },
    grades: { title: '信用户等级', note: '评 AAA、AA、A' },
    bank: { title: '推荐给银行', note: '只推荐同意的户' },
  },
};
