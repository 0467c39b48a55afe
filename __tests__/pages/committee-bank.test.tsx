import { waitFor } from '@testing-library/react';
import BankPage from '@/committee/bank/index';
import { aVillageToGrade } from '../support/grading-phone';
import { cutOff } from '../support/household-phone';
import { expectShown, phoneOf, press, shown, type } from '../support/phone';
import { PHOTO } from '../support/photos';
import { world as taro } from '../support/taro-world';

/** A published round: 程德福 has AAA and agreed, 胡有才 has A and did not. */
async function aGradedVillage() {
  const grading = await aVillageToGrade();
  const [villager, neighbour] = grading.villagers;
  if (!villager || !neighbour) throw new Error('two phones');
  await grading.publish();
  await grading.consent(villager, grading.first, 'shareWithBank');
  await grading.world.tend();
  return { ...grading, villager, neighbour };
}

/** The page, with 程德福 chosen and a bank named. */
async function atTheBank() {
  const village = await aGradedVillage();
  village.phone.open(<BankPage />);
  await press('candidate-001');
  type('bank-name', '休宁农商银行');
  return village;
}

/** The same, told, with the first disclosure opened. */
async function told() {
  const village = await atTheBank();
  await press('recommend-send');
  await waitFor(() => expect(shown('sheet')).not.toBeNull());
  await press('sheet-close');
  await press('told-1');
  return village;
}

it('says what to do while nobody agreed', async () => {
  const { phone, publish } = await aVillageToGrade();
  await publish();
  phone.open(<BankPage />);
  await waitFor(() => expect(shown('bank-empty')).toContain('还没有户同意'));
  expect(shown('told-empty')).toContain('还没有告诉过银行');
});

it('offers only those who agreed, and nobody without a grade', async () => {
  const { phone, consent, villagers, second } = await aVillageToGrade();
  const neighbour = villagers[1];
  if (neighbour === undefined) throw new Error('two phones');
  await consent(neighbour, second, 'shareWithBank');
  phone.open(<BankPage />);
  await waitFor(() => expect(shown('candidate-002')).toContain('还没有公布的等级'));
  await press('candidate-002');
  expect(shown('recommend')).toBeNull();
});

it('tells the bank once it is confirmed, and hands over the sheet', async () => {
  const { phone, world } = await aGradedVillage();
  phone.open(<BankPage />);
  await waitFor(() => expect(shown('candidate-001')).toContain('AAA'));
  expect(shown('candidate-002')).toBeNull();
  await press('recommend-send');
  expect(shown('recommend')).toContain('请先选要推荐的户');
  expect(shown('recommend')).toContain('请填银行名称');
  await press('candidate-001');
  expect(shown('recommend-effect')).toContain('会告诉银行这 1 户的户主姓名、户号和等级');
  type('bank-name', '休宁农商银行');
  taro.confirms = false;
  await press('recommend-send');
  expect(phone.sent('disclosure.create')).toEqual([]);

  taro.confirms = true;
  await press('recommend-send');
  await waitFor(() => expect(shown('sheet')).toContain('001 户 程德福'));
  await press('sheet-save');
  await waitFor(() => expect(taro.opened[0]?.path).toContain('.xlsx'));
  await press('sheet-close');
  await waitFor(() => expect(shown('told-1')).toContain('休宁农商银行 · AAA'));
  const disclosures = await world.store.list('disclosures', {
    where: { id: { after: '' } },
    order: ['id', 'asc'],
    limit: 10,
  });
  expect(disclosures).toHaveLength(1);
});

it('asks again when the answer was lost, and tells the bank once', async () => {
  const { phone } = await atTheBank();
  phone.loseReplies('disclosure.create');
  await press('recommend-send');
  await waitFor(() => expect(shown('recommend-unknown')).not.toBeNull());
  phone.findReplies('disclosure.create');
  await press('recommend-again');
  await waitFor(() => expect(shown('sheet')).toContain('001 户 程德福'));
  await waitFor(() => expect(shown('told-1')).not.toBeNull());
  expect(shown('told-2')).toBeNull();
});

it('tells nobody of who took it back meanwhile', async () => {
  const { withdraw, villager, first } = await atTheBank();
  await withdraw(villager, first, 'shareWithBank');
  await press('recommend-send');
  await waitFor(() => expect(shown('recommend-refused')).toContain('001'));
  expect(shown('told-1')).toBeNull();
});

it('takes down what the bank answered, and nothing that is incomplete', async () => {
  const { phone } = await told();
  await press('reply-open');
  expect(shown('reply-form')).toContain('村里不能定，也不能保证');
  await press('reply-send');
  expect(shown('reply-form')).toContain('请照着答复填编号');
  expect(phone.sent('disclosure.reply')).toEqual([]);
  type('reply-amount', '50000');
  type('reply-reference', 'XN-2027-018');
  type('reply-day', '2027-01-01');
  await press('reply-send');
  await waitFor(() => expect(shown('told-1')).toContain('答复了'));
  await press('told-1');
  expect(shown('told-inside-1')).toContain('额度 50000 元，编号 XN-2027-018');
});

it('takes down that the bank gave none, and says why a day cannot be', async () => {
  await told();
  await press('reply-open');
  type('reply-amount', '0');
  type('reply-reference', 'XN-1');
  type('reply-day', '2026-01-01');
  await press('reply-send');
  await waitFor(() => expect(shown('reply-refused')).not.toBeNull());
  type('reply-day', '2027-01-01');
  await press('reply-send');
  await waitFor(() => expect(shown('told-1')).toContain('答复了'));
  await press('told-1');
  expect(shown('told-inside-1')).toContain('没有给额度');
});

describe('consent on paper', () => {
  async function atThePaper() {
    const village = await aGradedVillage();
    taro.camera = () => PHOTO;
    village.phone.open(<BankPage />);
    await press('paper-open');
    type('paper-household', '002');
    await press('paper-household-002');
    await expectShown('paper-state', '现在：还没有说过');
    return village;
  }

  it('needs the photo of the signed sheet', async () => {
    const { phone } = await atThePaper();
    await press('consent-send');
    expect(shown('paper-photo-trouble')).toContain('请拍下签了字的同意书');
    expect(phone.sent('consent.give')).toEqual([]);
  });

  it('is taken down, then taken back', async () => {
    const { phone } = await atThePaper();
    await press('paper-photo-add');
    await waitFor(() => expect(shown('paper-photo-1')).toBe(''));
    phone.loseReplies('consent.give');
    await press('consent-send');
    await waitFor(() => expect(shown('consent-unknown')).not.toBeNull());
    phone.findReplies('consent.give');
    await press('consent-again');
    await expectShown('paper-told', '002 户的同意登记好了。');
    expect(shown('paper-state')).toBe('现在：同意了');
    await waitFor(() => expect(shown('candidate-002')).toMatch(/A$/));

    taro.confirms = false;
    await press('consent-send');
    expect(phone.sent('consent.withdraw')).toEqual([]);
    taro.confirms = true;
    await press('consent-send');
    await expectShown('paper-told', '002 户的同意收回了。');
    await waitFor(() => expect(shown('candidate-002')).toBeNull());
    expect(taro.questions.at(-1)?.content).toContain('已经告诉过的收不回来');
  });
});

it('lets a supervisor read, and tell nobody', async () => {
  const { world, supervisor } = await aGradedVillage();
  phoneOf(world, supervisor).open(<BankPage />);
  await waitFor(() => expect(shown('candidate-001')).toContain('AAA'));
  for (const id of ['recommend', 'paper-open', 'bank-all']) expect(shown(id)).toBeNull();
});

it('asks again when no answer came, and says so without network', async () => {
  const { phone } = await aGradedVillage();
  phone.loseReplies('consent.survey');
  phone.open(<BankPage />);
  await waitFor(() => expect(shown('candidates-load')).toContain('没有取到'));
  phone.findReplies('consent.survey');
  await press('candidates-load-retry');
  await press('candidate-001');
  type('bank-name', '休宁农商银行');
  cutOff();
  await press('recommend-send');
  await waitFor(() => expect(shown('recommend-unknown')).not.toBeNull());
});
