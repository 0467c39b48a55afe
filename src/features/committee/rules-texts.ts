/** The words of 村规: what leads to each page about the village's rules. */
export const HUB = {
  title: '村规',
  notInUse: '村规还没有起用。先到“写村规”起草，村民会议通过以后起用。',
  open: (note: string, count: number) => `${note} · 本期 ${count} 件没办完`,
  sections: {
    daily: '天天要办的',
    scoring: '记分',
    outcome: '结算、评红旗、评等级',
    writing: '定村规',
  },
  rows: {
    review: { title: '评议', note: '初审、评分' },
    objections: { title: '村民的意见', note: '对公示有话说的，来答复' },
    findings: { title: '整改', note: '发现的问题改了没有' },
    bulk: { title: '用表格记分', note: '一张表记多户' },
    relations: { title: '亲属回避', note: '谁家的事谁不能评' },
    settlement: { title: '结算', note: '一期结束，货和钱够不够兑' },
    flags: { title: '红旗户', note: '评议、公布、印门牌' },
    grades: { title: '信用户等级', note: '评 AAA、AA、A' },
    bank: { title: '推荐给银行', note: '只推荐同意的户' },
    rulebook: { title: '写村规', note: '起草、表决、起用' },
    replay: { title: '试算', note: '照另一版村规，把过去的事算一遍' },
  },
};
