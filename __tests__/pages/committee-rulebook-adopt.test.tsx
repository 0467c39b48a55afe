import { cleanup, waitFor } from '@testing-library/react';
import RulebookPage from '@/committee/rulebook/index';
import { PHOTO } from '../support/photos';
import { phoneOf, press, shown, type } from '../support/phone';
import { aRulebookPhone, arriveAt, DRAFT } from '../support/rulebook-phone';
import { world as taro } from '../support/taro-world';

/** A saved draft, with the record of its meeting open. */
async function atTheMeeting() {
  const here = await aRulebookPhone({}, { ...DRAFT, title: '明年的村规' });
  arriveAt(2, { step: 'adopt' });
  here.phone.open(<RulebookPage />);
  await waitFor(() => expect(shown('adopt-next')).not.toBeNull());
  return here;
}

async function fillIn(): Promise<void> {
  const typed = {
    heldOn: '2026-11-15',
    eligible: '60',
    present: '50',
    inFavour: '41',
    against: '5',
    abstained: '4',
    filedOn: '2026-11-18',
    receivedBy: '李干事',
    number: '屯备〔2026〕7号',
  };
  Object.entries(typed).forEach(([name, text]) => type(`adopt-${name}`, text));
  await press('adopt-effective-2027-01-01');
}

describe('a meeting that agreed', () => {
  it('puts the draft into force from the first day of a period, for good', async () => {
    const { stored, world, village } = await atTheMeeting();
    taro.camera = () => PHOTO;
    await press('adopt-photo-add');
    await waitFor(() => expect(shown('adopt-photo-count')).toContain('1'));
    await fillIn();
    await waitFor(() => expect(shown('adopt-photo-1-remove')).not.toBeNull());
    await press('adopt-next');
    await waitFor(() => expect(shown('adopt-warning')).toContain('“明年的村规”从2027年1月1日起用'));
    expect(shown('adopt-summary')).toContain('不能再改');
    await press('adopt-confirm');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('/committee/rulebook/index?version=2'));
    expect(await stored(2)).toMatchObject({
      state: 'adopted',
      effectiveOn: '2027-01-01',
      adoption: { present: 50, inFavour: 41, against: 5, abstained: 4 },
      filing: { receivedBy: '李干事', number: '屯备〔2026〕7号' },
    });
    expect((await stored(2))?.adoption?.minutesPhotoIds).toHaveLength(1);
    expect((await world.store.get('villages', village.id))?.rulebook).toHaveLength(2);
  });

  it('is recorded once, also when the answer was lost', async () => {
    const { phone, stored } = await atTheMeeting();
    await fillIn();
    await press('adopt-next');
    phone.loseReplies('rulebook.adopt');
    await press('adopt-confirm');
    await waitFor(() => expect(shown('adopt-unknown')).toContain('没收到回音'));
    expect(shown('adopt-confirm')).toBeNull();
    phone.findReplies('rulebook.adopt');
    await press('adopt-again');
    await waitFor(() => expect(taro.steps.at(-1)).toContain('version=2'));
    expect((await stored(2))?.state).toBe('adopted');
  });

  it('is not recorded while something is missing', async () => {
    const { phone } = await atTheMeeting();
    await press('adopt-next');
    expect(shown('adopt-missing')).toContain('还有没填的');
    expect(shown('adopt-meeting')).toContain('请填人数');
    expect(shown('adopt-effective')).toContain('请选一天');
    expect(phone.sent('rulebook.adopt')).toHaveLength(0);
  });

  it('is refused when the votes cannot be, and can be mended', async () => {
    const { stored } = await atTheMeeting();
    await fillIn();
    type('adopt-inFavour', '20');
    await press('adopt-next');
    await press('adopt-confirm');
    await waitFor(() => expect(shown('adopt-refused')).toContain('没有过到会人数的一半'));
    await press('adopt-edit');
    type('adopt-inFavour', '41');
    await press('adopt-next');
    await press('adopt-confirm');
    await waitFor(() => expect(taro.steps).toHaveLength(1));
    expect((await stored(2))?.state).toBe('adopted');
  });

  it('is recorded of a draft only', async () => {
    const { phone } = await aRulebookPhone({});
    arriveAt(1, { step: 'adopt' });
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('adopt-not-draft')).toContain('不是草稿'));
  });

  it('is recorded by the committee', async () => {
    const { world, supervisor } = await aRulebookPhone({}, DRAFT);
    arriveAt(2, { step: 'adopt' });
    phoneOf(world, supervisor).open(<RulebookPage />);
    await waitFor(() => expect(shown('rulebook-only-committee')).toContain('村委'));
  });
});

/** The saved draft's page, then the page where a spreadsheet is picked. */
async function atTheSheet() {
  const here = await aRulebookPhone({}, DRAFT);
  arriveAt(2);
  here.phone.open(<RulebookPage />);
  await press('draft-import');
  cleanup();
  arriveAt(2, { step: 'import' });
  here.phone.open(<RulebookPage />);
  await waitFor(() => expect(shown('import-pick')).not.toBeNull());
  return here;
}

const HEAD = '编号,方面编号,方面,做了什么事,加减,分值,谁能报';

function inTheChat(...rows: readonly string[]): void {
  const base64 = Buffer.from([HEAD, ...rows].join('\n')).toString('base64');
  taro.chatFile = { name: '村规.csv', base64, size: base64.length };
}

describe('a spreadsheet', () => {
  it('says row by row what is wrong, and the rest is taken into the draft', async () => {
    const { phone, stored } = await atTheSheet();
    inTheChat(
      'HJ01,HJ,环境,庭院干净,加,6,评议员',
      'GY01,GY,公益参与,志愿服务,加,10,村民',
      'GY02,GY,公益参与,按时交医保,加,10,村民',
      'GY03,GY,公益参与,扫雪,奖,十分,村民',
      'GY04,GY,公益参与,,加,5,',
    );
    await press('import-pick');
    await waitFor(() => expect(shown('import-faults')).not.toBeNull());
    expect(shown('import-fault-1')).toContain('第 4 行“做了什么事”里面有“医保”');
    expect(shown('import-faults')).toContain('第 5 行“加减”“奖”看不懂。可以填：加、减。');
    expect(shown('import-faults')).toContain('第 5 行“分值”“十分”看不懂');
    expect(shown('import-faults')).toContain('第 6 行“做了什么事”这一格空着');
    expect(shown('import-item-HJ01')).toContain('会换成表格里的');
    expect(shown('import-item-GY01')).toContain('新添的');
    await press('import-take');
    cleanup();
    arriveAt(2);
    phone.open(<RulebookPage />);
    await press('draft-part-items');
    expect(shown('dimension-GY')).toContain('志愿服务');
    expect(shown('item-row-HJ01')).toContain('庭院干净');
    await press('draft-save');
    await waitFor(() => expect(shown('draft-words')).toContain('都保存了'));
    expect((await stored(2))?.items.map(({ code }) => code)).toEqual(['HJ01', 'LY02', 'GY01']);
  });

  it('is picked again when it could not be read, was too large, or no answer came', async () => {
    const { phone } = await atTheSheet();
    await press('import-pick');
    expect(shown('import-trouble')).toBeNull();
    taro.chatFile = { name: '村规.xlsx', base64: 'AAAA', size: 90_000 };
    await press('import-pick');
    await waitFor(() => expect(shown('import-trouble')).toContain('太大'));
    taro.chatFile = { name: '村规.xlsx', base64: 'UEsDBAAA', size: 6 };
    await press('import-pick');
    await waitFor(() => expect(shown('import-trouble')).toContain('打不开'));
    phone.loseReplies('rulebook.import');
    inTheChat('HJ01,HJ,环境,庭院干净,加,6,评议员');
    await press('import-pick');
    await waitFor(() => expect(shown('import-trouble')).toContain('没有读成'));
  });

  it('may hold nothing that can be used', async () => {
    await atTheSheet();
    inTheChat('HJ01,HJ,环境,,加,6,评议员');
    await press('import-pick');
    await waitFor(() => expect(shown('import-none')).toContain('没有能用的'));
    expect(shown('import-take')).toBeNull();
  });

  it('needs a draft on this phone', async () => {
    const { phone } = await aRulebookPhone({}, DRAFT);
    arriveAt(2, { step: 'import' });
    phone.open(<RulebookPage />);
    await waitFor(() => expect(shown('import-no-draft')).toContain('不在这部手机上'));
  });
});
