import { cleanup, waitFor } from '@testing-library/react';
import VisitPage from '@/scorer/visit/index';
import { cutOff } from '../support/household-phone';
import { press, shown, type } from '../support/phone';
import { openedBy } from '../support/review-phone';
import { world as taro } from '../support/taro-world';
import { atTheDoor, aVisit, photograph } from '../support/visit-phone';

describe('a card', () => {
  it('that is scanned opens its household, with the name masked', async () => {
    const panel = await aVisit();
    taro.scanned = panel.household.cardToken;
    openedBy(panel, panel.first, <VisitPage />);
    await press('scan-button');
    await waitFor(() => expect(shown('visit-number')).toBe(panel.household.number));
    expect(shown('visit-name')).toBe('程*户');
    expect(shown('visit-page')).not.toContain('程德福');
    await waitFor(() => expect(shown('unfinished')).toContain('没有没办完的事'));
    await press('visit-record');
    expect(taro.steps.at(-1)).toBe('navigateTo /scorer/deed/index');
  });

  it('that is none says so', async () => {
    const panel = await aVisit();
    openedBy(panel, panel.first, <VisitPage />);
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    type('token-input', 'ABC');
    await press('token-go');
    await waitFor(() => expect(shown('card-problem')).toContain('不是积分卡'));
  });

  it('cannot be looked up without a network, and the page says so', async () => {
    const panel = await aVisit();
    openedBy(panel, panel.first, <VisitPage />);
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    cutOff();
    type('token-input', panel.household.cardToken);
    await press('token-go');
    await waitFor(() => expect(shown('card-problem')).toContain('没有网络'));
  });

  it('makes room for the next one', async () => {
    const panel = await aVisit();
    await atTheDoor(panel);
    await press('next-household');
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    expect(shown('visit-number')).toBeNull();
  });

  it('is still at hand when the page is opened again', async () => {
    const panel = await aVisit();
    const phone = await atTheDoor(panel);
    cleanup();
    phone.open(<VisitPage />);
    await waitFor(() => expect(shown('visit-number')).toBe(panel.household.number));
  });
});

describe('what waits at the household', () => {
  it('is confirmed with its card', async () => {
    const panel = await aVisit();
    const { proposalId } = await panel.propose({ note: '扫了巷子' }, panel.first);
    await atTheDoor(panel);
    await press(`waiting-${proposalId}`);
    expect(shown(`detail-${proposalId}`)).toContain('扫了巷子');
    await press('confirm-card');
    await waitFor(() => expect(shown('visit-told')).toContain('确认好了'));
    await waitFor(() => expect(shown('unfinished')).toContain('没有没办完的事'));
    expect((await panel.proposal(proposalId)).confirmation?.how).toBe('card');
  });

  it('is confirmed by somebody who stands by', async () => {
    const panel = await aVisit();
    const { proposalId } = await panel.propose({}, panel.first);
    await atTheDoor(panel);
    await press(`waiting-${proposalId}`);
    await press('confirm-witness');
    await press('confirm-witness-send');
    expect(shown('confirm-form')).toContain('请写见证人的名字');
    type('confirm-name', panel.first.person.name);
    await press('confirm-witness-send');
    await waitFor(() => expect(shown('confirm-refused')).toContain('另外一个人'));
    type('confirm-name', '汪婶');
    await press('confirm-witness-send');
    await waitFor(() => expect(shown('visit-told')).toContain('确认好了'));
    expect((await panel.proposal(proposalId)).confirmation?.witness).toBe('汪婶');
  });

  it('is confirmed once, also when the answer was lost', async () => {
    const panel = await aVisit();
    const { proposalId } = await panel.propose({}, panel.first);
    const phone = await atTheDoor(panel);
    await press(`waiting-${proposalId}`);
    phone.loseReplies('proposal.confirm');
    await press('confirm-card');
    await waitFor(() => expect(shown('confirm-unknown')).toContain('没收到回音'));
    phone.findReplies('proposal.confirm');
    await press('confirm-again');
    await waitFor(() => expect(shown('visit-told')).toContain('确认好了'));
    expect((await panel.proposal(proposalId)).state).toBe('submitted');
  });

  it('is seen again where something was to be put right', async () => {
    const panel = await aVisit();
    const { findingId } = await panel.world.as(panel.first)('finding.create', {
      ...panel.place,
      requestId: '22222222-2222-4222-8222-222222222222',
      itemCode: 'HJ05',
      where: '门前路边',
      photoIds: [await panel.photo(panel.first)],
    });
    await atTheDoor(panel);
    await waitFor(() => expect(shown(`waiting-${findingId}`)).toContain('门前路边'));
    await press(`waiting-${findingId}`);
    await press('finding-recheck');
    await photograph('recheck-photo');
    await press('recheck-send');
    await waitFor(() => expect(shown('visit-told')).toContain('改好了'));
    const finding = await panel.world.store.get('findings', findingId);
    expect(finding?.state).toBe('passed');
    expect(finding?.rechecks[0]?.photoIds).toHaveLength(1);
  });

  it('is asked for again when no answer came', async () => {
    const panel = await aVisit();
    const phone = openedBy(panel, panel.first, <VisitPage />);
    await waitFor(() => expect(shown('token-input')).not.toBeNull());
    phone.loseReplies('finding.list');
    type('token-input', panel.household.cardToken);
    await press('token-go');
    await waitFor(() => expect(shown('failed')).toContain('没有取到'));
    phone.findReplies('finding.list');
    await press('reload');
    await waitFor(() => expect(shown('unfinished')).not.toBeNull());
  });
});

describe('what came back to be mended', () => {
  it('stands under the scanning, and is sent in again', async () => {
    const panel = await aVisit();
    const { proposalId } = await panel.deduct({}, panel.inspector);
    const back = { proposalId, verdict: 'return', reason: '照片看不清' } as const;
    await panel.review([back]);
    openedBy(panel, panel.inspector, <VisitPage />);
    await waitFor(() => expect(shown(`returned-${proposalId}`)).toContain('照片看不清'));
    await press(`returned-${proposalId}`);
    type('resubmit-note', '重拍了一张');
    await press('resubmit-send');
    await waitFor(() => expect(shown('returned-told')).not.toBeNull());
    await waitFor(() => expect(shown('returned')).toBeNull());
    expect((await panel.proposal(proposalId)).state).toBe('submitted');
  });
});

it('is for scorers only', async () => {
  const panel = await aVisit();
  openedBy(panel, panel.villager, <VisitPage />);
  await waitFor(() => expect(taro.steps.at(-1)).toBe('reLaunch /pages/home/index'));
});
