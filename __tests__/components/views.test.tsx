import { act, fireEvent, prettyDOM, render, screen } from '@testing-library/react';
import { BigFigure } from '@/components/big-figure/big-figure';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { QrCode } from '@/components/qr-code/qr-code';
import { StateView } from '@/components/state-view/state-view';
import { Stamp } from '@/components/tag/stamp';
import { Tag } from '@/components/tag/tag';
import { LoadView } from '@/features/load/load-view';
import { setElder } from '@/services/platform';
import { world } from '../support/taro-world';

const items = [
  { key: 'home', label: '首页', mark: '家' },
  { key: 'ledger', label: '明细', mark: '账' },
];

type Container = ReturnType<typeof render>['container'];

const partsOf = (container: Container, words: string): number =>
  String(prettyDOM(container, 20_000, { highlight: false })).split(words).length - 1;

const elderPages = (container: Container): number => partsOf(container, 'class="page-frame elder"');

describe('PageFrame', () => {
  it('tells which place of the navigation was pressed, but not the one it is at', () => {
    const onSelect = jest.fn();
    render(<PageFrame title="我家" nav={{ items, current: 'home', onSelect }} />);
    fireEvent.click(screen.getByRole('tab', { name: '首页' }));
    fireEvent.click(screen.getByRole('tab', { name: '明细' }));
    expect(onSelect.mock.calls).toEqual([['ledger']]);
  });

  it('turns to elder mode at once on every open page, and back', () => {
    const { container } = render(
      <>
        <PageFrame title="一" />
        <PageFrame title="二" />
      </>,
    );
    expect(elderPages(container)).toBe(0);
    act(() => {
      setElder(true);
    });
    expect(elderPages(container)).toBe(2);
    act(() => {
      setElder(false);
    });
    expect(elderPages(container)).toBe(0);
  });

  it('follows a phone set to large text, unless told otherwise here', () => {
    world.fontSizeSetting = 20;
    const { container } = render(<PageFrame title="我家" />);
    expect(elderPages(container)).toBe(1);
    act(() => {
      setElder(false);
    });
    expect(elderPages(container)).toBe(0);
  });
});

it('StateView offers what can be done about it', () => {
  const onPress = jest.fn();
  render(<StateView kind="error" title="没有取到" action={{ text: '再试一次', onPress }} />);
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(onPress).toHaveBeenCalledTimes(1);
});

it('LoadView shows that it is trying again, until there is an answer', async () => {
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((go) => (answer = go));
  const load = { step: 'failed', value: null, sentence: '没有收到回音' } as const;
  const { container } = render(
    <LoadView load={load} reload={() => answered}>
      {() => null}
    </LoadView>,
  );
  const wheels = () => partsOf(container, 'button__wheel');
  expect(wheels()).toBe(0);
  fireEvent.click(screen.getByRole('button'));
  expect(wheels()).toBe(1);
  await act(async () => {
    answer();
    await answered;
  });
  expect(wheels()).toBe(0);
});

it('StateView shows the shape of what is coming while it loads', () => {
  render(<StateView kind="loading" title="正在取账本" />);
  expect(screen.queryByLabelText('正在加载')).not.toBeNull();
  expect(screen.queryByText('正在取账本')).not.toBeNull();
});

it('ListRow can be pressed only when something follows', () => {
  const onPress = jest.fn();
  render(
    <Card title="明细">
      <ListRow id="row-1" title="旧电池" value="+10" valueTone="plus" onPress={onPress} />
      <ListRow title="食盐" note="1 包" value="-3" valueTone="minus" />
    </Card>,
  );
  expect(screen.getAllByRole('button')).toHaveLength(1);
  fireEvent.click(screen.getByText('旧电池'));
  expect(onPress).toHaveBeenCalledTimes(1);
});

it('shows words, figures and marks', () => {
  render(
    <>
      <BigFigure label="可兑积分" value="128.5" unit="分" />
      <Tag tone="amber">待公示</Tag>
      <Stamp>已经作废</Stamp>
      <Notice tone="warn">今天没有网络</Notice>
      <QrCode text="card:1" label="我家的码" />
      <BottomBar label="合计" total="12" unit="分">
        <Button onPress={jest.fn()}>确认</Button>
      </BottomBar>
    </>,
  );
  expect(screen.queryByLabelText('可兑积分 128.5分')).not.toBeNull();
  expect(screen.queryByText('待公示')).not.toBeNull();
  expect(screen.queryByLabelText('已经作废')).not.toBeNull();
  expect(screen.queryByRole('alert')).not.toBeNull();
  expect(screen.queryByRole('img', { name: '我家的码' })).not.toBeNull();
  expect(screen.queryByText('12')).not.toBeNull();
});
